package cn.jifen.persistence.documents;

import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.DocumentReplacement;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import cn.jifen.persistence.registry.MergedPeople;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Issued documents and their bytes; rows are only ever added. */
@Singleton
final class JdbcDocumentRegister implements DocumentRegister {
  private static final String INSERT =
      "INSERT INTO issued_document (document_id, kind, office, serial_year, serial, number_text,"
          + " person_id, institution_code, issued_on, verification_code, sha256)"
          + " VALUES (?,?,?,?,?,?,?,?,?,?,?)";
  private static final String SELECT =
      "SELECT document_id, kind, office, serial_year, serial, number_text, person_id,"
          + " institution_code, issued_on, verification_code, sha256, replaced_on, replaced_by"
          + " FROM issued_document LEFT JOIN document_replacement ON replaced_id = document_id";

  private final Database database;
  private final MergedPeople merged;

  JdbcDocumentRegister(Database database, MergedPeople merged) {
    this.database = database;
    this.merged = merged;
  }

  @Override
  public void record(IssuedDocument document, byte[] pdf) {
    database.inTransaction(
        () -> {
          insert(document);
          return database.update(
              "INSERT INTO issued_document_pdf (document_id, pdf) VALUES (?,?)",
              document.id().value(),
              pdf);
        });
  }

  private void insert(IssuedDocument document) {
    database.update(
        INSERT,
        document.id().value(),
        document.kind().name(),
        document.office().value(),
        document.number().map(number -> number.year().getValue()),
        document.number().map(NoticeNumber::serial),
        document.number().map(NoticeNumber::text),
        document.person().map(PersonId::value),
        document.institution().map(InstitutionCode::value),
        document.issuedOn(),
        document.verificationCode(),
        document.sha256());
  }

  @Override
  public void replace(DocumentId document, DocumentReplacement replacement) {
    database.update(
        "INSERT INTO document_replacement (replaced_id, replaced_by, replaced_on) VALUES (?,?,?)",
        document.value(),
        replacement.by().map(DocumentId::value),
        replacement.on());
  }

  @Override
  public Optional<IssuedDocument> find(DocumentId id) {
    return first("document_id", id.value());
  }

  @Override
  public Optional<IssuedDocument> findByNumber(String numberText) {
    return first("number_text", numberText);
  }

  @Override
  public Optional<IssuedDocument> findByCode(String verificationCode) {
    return first("verification_code", verificationCode);
  }

  private Optional<IssuedDocument> first(String column, Object value) {
    return database.first(
        SELECT + " WHERE " + column + " = ?", JdbcDocumentRegister::document, value);
  }

  @Override
  public List<IssuedDocument> ofPerson(PersonId person, long after, int limit) {
    return database.queryIn(
        SELECT
            + " WHERE document_id > ? AND person_id IN (:keys) ORDER BY document_id LIMIT "
            + limit,
        merged.familyNumbers(person),
        JdbcDocumentRegister::document,
        after);
  }

  @Override
  public Optional<byte[]> pdf(DocumentId id) {
    return database.first(
        "SELECT pdf FROM issued_document_pdf WHERE document_id = ?",
        row -> row.bytes("pdf"),
        id.value());
  }

  private static IssuedDocument document(Row row) throws SQLException {
    OfficeCode office = new OfficeCode(row.text("office"));
    Optional<String> number = row.optionalText("number_text");
    return new IssuedDocument(
        new DocumentId(row.number("document_id")),
        DocumentKind.valueOf(row.text("kind")),
        number.isPresent() ? Optional.of(number(row, office, number.get())) : Optional.empty(),
        office,
        row.optionalNumber("person_id").map(PersonId::new),
        row.optionalText("institution_code").map(InstitutionCode::new),
        row.date("issued_on"),
        row.text("verification_code"),
        row.text("sha256"),
        replacement(row));
  }

  private static Optional<DocumentReplacement> replacement(Row row) throws SQLException {
    Optional<DocumentId> by = row.optionalNumber("replaced_by").map(DocumentId::new);
    return row.optionalDate("replaced_on").map(on -> new DocumentReplacement(on, by));
  }

  private static NoticeNumber number(Row row, OfficeCode office, String text) throws SQLException {
    return new NoticeNumber(office, Year.of(row.count("serial_year")), row.count("serial"), text);
  }
}
