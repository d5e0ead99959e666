package cn.jifen.persistence.attachments;

import cn.jifen.application.attachments.Attachment;
import cn.jifen.application.attachments.AttachmentOwner;
import cn.jifen.application.attachments.AttachmentPurpose;
import cn.jifen.application.attachments.AttachmentType;
import cn.jifen.application.attachments.Attachments;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import cn.jifen.persistence.registry.MergedPeople;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Stored files in the tables attachment and attachment_content. */
@Singleton
final class JdbcAttachments implements Attachments {
  private static final String COLUMNS =
      "attachment_id, person_id, institution_code, purpose, case_reference, file_name, file_type,"
          + " byte_count, sha256, uploaded_by, uploaded_at";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM attachment WHERE ";
  private static final String PAGE = " ORDER BY attachment_id LIMIT ";

  private final Database database;
  private final MergedPeople merged;

  JdbcAttachments(Database database, MergedPeople merged) {
    this.database = database;
    this.merged = merged;
  }

  @Override
  public void record(Attachment attachment, byte[] content) {
    database.inTransaction(
        () -> {
          insert(attachment);
          return database.update(
              "INSERT INTO attachment_content (attachment_id, content) VALUES (?,?)",
              attachment.id().value(),
              content);
        });
  }

  private void insert(Attachment attachment) {
    database.update(
        "INSERT INTO attachment (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        attachment.id().value(),
        attachment.owner().asPerson().map(PersonId::value),
        attachment.owner().asInstitution().map(InstitutionCode::value),
        attachment.purpose(),
        attachment.caseReference(),
        attachment.fileName(),
        attachment.type(),
        attachment.size(),
        attachment.sha256(),
        attachment.uploadedBy().value(),
        attachment.at());
  }

  @Override
  public Optional<Attachment> find(AttachmentId id) {
    return database.first(SELECT + "attachment_id = ?", JdbcAttachments::attachment, id.value());
  }

  @Override
  public Optional<byte[]> content(AttachmentId id) {
    return database.first(
        "SELECT content FROM attachment_content WHERE attachment_id = ?",
        row -> row.bytes("content"),
        id.value());
  }

  @Override
  public List<Attachment> of(AttachmentOwner owner, long after, int limit) {
    return switch (owner) {
      case AttachmentOwner.OfPerson of ->
          page("person_id", merged.familyNumbers(of.person()), after, limit);
      case AttachmentOwner.OfInstitution of ->
          page("institution_code", List.of(of.institution().value()), after, limit);
    };
  }

  private List<Attachment> page(String column, List<?> owners, long after, int limit) {
    return database.queryIn(
        SELECT + "attachment_id > ? AND " + column + " IN (:keys)" + PAGE + limit,
        owners,
        JdbcAttachments::attachment,
        after);
  }

  private static Attachment attachment(Row row) throws SQLException {
    return new Attachment(
        new AttachmentId(row.number("attachment_id")),
        owner(row),
        AttachmentPurpose.valueOf(row.text("purpose")),
        row.optionalNumber("case_reference"),
        row.text("file_name"),
        AttachmentType.valueOf(row.text("file_type")),
        row.number("byte_count"),
        row.text("sha256"),
        new UserId(row.text("uploaded_by")),
        row.instant("uploaded_at"));
  }

  private static AttachmentOwner owner(Row row) throws SQLException {
    Optional<Long> person = row.optionalNumber("person_id");
    return person.isPresent()
        ? new AttachmentOwner.OfPerson(new PersonId(person.get()))
        : new AttachmentOwner.OfInstitution(new InstitutionCode(row.text("institution_code")));
  }
}
