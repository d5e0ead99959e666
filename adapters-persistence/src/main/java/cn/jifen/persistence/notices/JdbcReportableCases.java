package cn.jifen.persistence.notices;

import cn.jifen.application.notices.ReportableCases;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** People from the tables score and measure, by their indexes on area and day. */
@Singleton
final class JdbcReportableCases implements ReportableCases {
  private static final String WITHIN =
      """
      SELECT s.person_id FROM score s WHERE s.area = ? AND s.decided_on >= ? AND s.decided_on <= ?
      UNION
      SELECT m.person_id FROM measure m WHERE m.area = ? AND m.ruled_on >= ? AND m.ruled_on <= ?
        AND m.decision_no IS NULL
      """;

  private final Database database;

  JdbcReportableCases(Database database) {
    this.database = database;
  }

  @Override
  public Set<PersonId> within(AreaCode area, LocalDate from, LocalDate to) {
    return new TreeSet<>(
        database.query(
            WITHIN,
            row -> new PersonId(row.number("person_id")),
            area.value(),
            from,
            to,
            area.value(),
            from,
            to));
  }
}
