package cn.jifen.persistence.restoration;

import cn.jifen.application.restoration.TrainingCredits;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.TrainingCredit;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import cn.jifen.persistence.registry.MergedPeople;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Training credits in the table training_credit. */
@Singleton
final class JdbcTrainingCredits implements TrainingCredits {
  private static final String SELECT =
      "SELECT c.certificate_no, COALESCE(m.person_id, c.person_id) AS person_id, c.course,"
          + " c.completed_on, c.study_hours FROM training_credit c"
          + MergedPeople.STANDING_MERGE
          + "c.person_id WHERE ";

  private final Database database;
  private final MergedPeople merged;

  JdbcTrainingCredits(Database database, MergedPeople merged) {
    this.database = database;
    this.merged = merged;
  }

  @Override
  public Optional<TrainingCredit> find(CertificateNo certificate) {
    return database.first(
        SELECT + "c.certificate_no = ?", JdbcTrainingCredits::credit, certificate.value());
  }

  @Override
  public List<TrainingCredit> of(PersonId person) {
    return database.queryIn(
        SELECT + "c.person_id IN (:keys) ORDER BY c.certificate_no",
        merged.familyNumbers(person),
        JdbcTrainingCredits::credit);
  }

  private static TrainingCredit credit(Row row) throws SQLException {
    return new TrainingCredit(
        new CertificateNo(row.text("certificate_no")),
        new PersonId(row.number("person_id")),
        row.text("course"),
        row.date("completed_on"),
        row.decimal("study_hours"));
  }

  @Override
  public void record(Collection<TrainingCredit> credits, Instant recordedAt) {
    database.insert(
        "INSERT INTO training_credit (certificate_no, person_id, course, completed_on,"
            + " study_hours, recorded_at) VALUES (?,?,?,?,?,?)",
        credits,
        credit -> values(credit, recordedAt));
  }

  private static Object[] values(TrainingCredit credit, Instant recordedAt) {
    return new Object[] {
      credit.certificate().value(),
      credit.person().value(),
      credit.course(),
      credit.completedOn(),
      credit.hours(),
      recordedAt
    };
  }
}
