package cn.jifen.persistence.notices;

import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.NoticePlace;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Notices and their documents; rows are only ever added. */
@Singleton
final class JdbcNotices implements Notices {
  private static final String INSERT =
      "INSERT INTO notice (notice_id, office, serial_year, serial, number_text, decision_no,"
          + " person_id, issued_on, verification_code) VALUES (?,?,?,?,?,?,?,?,?)";
  private static final String SELECT =
      "SELECT n.notice_id, n.office, n.serial_year, n.serial, n.number_text, n.decision_no,"
          + " n.person_id, n.issued_on, n.verification_code, d.sha256"
          + " FROM notice n LEFT JOIN notice_document d ON d.notice_id = n.notice_id";

  private final Database database;

  JdbcNotices(Database database) {
    this.database = database;
  }

  @Override
  public void record(Collection<RegisteredNotice> notices) {
    database.insert(INSERT, notices, JdbcNotices::values);
  }

  private static Object[] values(RegisteredNotice notice) {
    return new Object[] {
      notice.id().value(),
      notice.number().office().value(),
      notice.number().year().getValue(),
      notice.number().serial(),
      notice.number().text(),
      notice.decision().value(),
      notice.person().value(),
      notice.issuedOn(),
      notice.verificationCode()
    };
  }

  @Override
  public Optional<RegisteredNotice> find(NoticeId id) {
    return database.first(SELECT + " WHERE n.notice_id = ?", JdbcNotices::notice, id.value());
  }

  @Override
  public Optional<RegisteredNotice> findByNumber(String numberText) {
    return database.first(SELECT + " WHERE n.number_text = ?", JdbcNotices::notice, numberText);
  }

  @Override
  public List<RegisteredNotice> issued(
      LocalDate from,
      LocalDate to,
      Optional<OfficeCode> office,
      Optional<NoticePlace> after,
      int limit) {
    NoticePlace first = NoticePlace.startOf(from);
    NoticePlace start = after.map(first::orLater).orElse(first);
    List<Object> parameters =
        new ArrayList<>(List.of(start.issuedOn(), start.id().value(), start.issuedOn(), to));
    office.map(OfficeCode::value).ifPresent(parameters::add);
    parameters.add(limit);
    return database.query(
        SELECT
            + " WHERE (n.issued_on = ? AND n.notice_id > ? OR n.issued_on > ?) AND n.issued_on <= ?"
            + (office.isPresent() ? " AND n.office = ?" : "")
            + " ORDER BY n.issued_on, n.notice_id LIMIT ?",
        JdbcNotices::notice,
        parameters.toArray());
  }

  private static RegisteredNotice notice(Row row) throws SQLException {
    NoticeNumber number =
        new NoticeNumber(
            new OfficeCode(row.text("office")),
            Year.of(row.count("serial_year")),
            row.count("serial"),
            row.text("number_text"));
    return new RegisteredNotice(
        new NoticeId(row.number("notice_id")),
        number,
        new DecisionNo(row.text("decision_no")),
        new PersonId(row.number("person_id")),
        row.date("issued_on"),
        row.text("verification_code"),
        row.optionalText("sha256"));
  }

  @Override
  public void storeDocument(NoticeId id, byte[] pdf, String sha256) {
    database.update(
        "INSERT INTO notice_document (notice_id, sha256, pdf) VALUES (?,?,?)",
        id.value(),
        sha256,
        pdf);
  }

  @Override
  public Optional<byte[]> document(NoticeId id) {
    return database.first(
        "SELECT pdf FROM notice_document WHERE notice_id = ?", row -> row.bytes("pdf"), id.value());
  }
}
