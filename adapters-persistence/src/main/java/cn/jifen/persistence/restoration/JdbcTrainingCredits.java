package cn.jifen.persistence.restoration;

import cn.jifen.application.restoration.TrainingCredits;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.TrainingCredit;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Training credits in the table training_credit. */
@Singleton
final class JdbcTrainingCredits implements TrainingCredits {
  private static final String COLUMNS =
      "certificate_no, person_id, course, completed_on, study_hours";

  private final Database database;

  JdbcTrainingCredits(Database database) {
    this.database = database;
  }

  @Override
  public Optional<TrainingCredit> find(CertificateNo certificate) {
    return database.first(
        "SELECT " + COLUMNS + " FROM training_credit WHERE certificate_no = ?",
        JdbcTrainingCredits::credit,
        certificate.value());
  }

  @Override
  public List<TrainingCredit> of(PersonId person) {
    return database.query(
        "SELECT " + COLUMNS + " FROM training_credit WHERE person_id = ? ORDER BY certificate_no",
        JdbcTrainingCredits::credit,
        person.value());
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
        "INSERT INTO training_credit (" + COLUMNS + ", recorded_at) VALUES (?,?,?,?,?,?)",
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
