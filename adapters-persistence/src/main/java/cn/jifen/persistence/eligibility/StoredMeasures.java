package cn.jifen.persistence.eligibility;

import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures as the table measure holds them. */
@Singleton
final class StoredMeasures {
  private static final String SELECT =
      "SELECT person_id, score_id, decision_no, area, notice_id, measure_rule, decided_on,"
          + " first_day, lifted_on, superseded FROM measure"
          + " WHERE person_id IN (:keys) ORDER BY person_id, ordinal";

  private final Database database;
  private final RuleBook book = RuleBook.enacted();

  StoredMeasures(Database database) {
    this.database = database;
  }

  private record Of(PersonId person, Measure measure) {}

  Map<PersonId, List<Measure>> of(Collection<PersonId> people) {
    return database
        .queryIn(SELECT, people.stream().map(PersonId::value).toList(), this::measure)
        .stream()
        .collect(
            Collectors.groupingBy(
                Of::person, Collectors.mapping(Of::measure, Collectors.toList())));
  }

  private Of measure(Row row) throws SQLException {
    Measure measure =
        new Measure(
            new ScoreId(row.number("score_id")),
            new DecisionNo(row.text("decision_no")),
            new AreaCode(row.text("area")),
            new NoticeId(row.number("notice_id")),
            measureRow(row),
            row.date("first_day"),
            row.optionalDate("lifted_on"),
            row.count("superseded") == 1);
    return new Of(new PersonId(row.number("person_id")), measure);
  }

  private MeasureRow measureRow(Row row) throws SQLException {
    String code = row.text("measure_rule");
    MeasureRule rule =
        MeasureRule.ofCode(code)
            .orElseThrow(() -> new IllegalStateException("unknown measure " + code));
    return book.forRecorded(new DecisionDate(row.date("decided_on"))).measures().row(rule);
  }
}
