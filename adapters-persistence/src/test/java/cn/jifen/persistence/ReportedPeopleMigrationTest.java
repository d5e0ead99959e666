package cn.jifen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.contract.Ports;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.notices.TransferStep.PassedOn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters to regulators from before it was noted of whom they told are entered by V20. */
class ReportedPeopleMigrationTest {
  private static final String MIGRATION = "/db/migration/V20__reported_people.sql";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  private final Store store = Store.inH2();

  @AfterEach
  void close() {
    store.close();
  }

  /** An officer of the city wrote the letter of the district; ids that begin alike are others. */
  @Test
  void lettersOfBeforeAreFoundByTheirEntriesUnderTheOfficeThatIssuedThem() throws IOException {
    letter(71, "650102");
    letter(712, "650103");
    passedOn(1, 71);
    passedOn(2, 712);
    passedOn(3, 71);
    String fill = fill();
    store.sql(statement -> statement.executeUpdate(fill));
    assertThat(
            store.column(
                "SELECT CONCAT(area, ' ', person_id, ' ', seq, ' ', letter_id)"
                    + " FROM reported_person ORDER BY seq"))
        .containsExactly("650102 1 1 71", "650103 2 2 712", "650102 3 3 71");
  }

  private void letter(long id, String office) {
    Ports ports = store.ports();
    ports
        .unitOfWork()
        .inTransaction(
            () -> {
              ports
                  .documents()
                  .record(
                      new IssuedDocument(
                          new DocumentId(id),
                          DocumentKind.TRANSFER_LETTER,
                          Optional.empty(),
                          new OfficeCode(office),
                          Optional.empty(),
                          Optional.empty(),
                          DAY,
                          "CODE-" + id,
                          "0".repeat(64),
                          Optional.empty()),
                      new byte[] {1});
              return id;
            });
  }

  private void passedOn(long person, long letter) {
    Ports ports = store.ports();
    ports
        .unitOfWork()
        .inTransaction(
            () -> {
              FileRecorder recorder =
                  new FileRecorder(ports.files(), ports.ledger(), List.of(new PersonId(person)));
              recorder.record(
                  new PersonId(person),
                  new PassedOn(
                      new DocumentId(letter), List.of(new ScoreId(person)), List.of(), DAY));
              Actor city =
                  new Actor(new UserId("u1"), new OfficeCode("650100"), Set.of(Role.OFFICER));
              return recorder.finish(
                  new Act(city, Instant.parse("2026-03-16T02:00:00Z"), "letter-" + person));
            });
  }

  private static String fill() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(ReportedPeopleMigrationTest.class.getResourceAsStream(MIGRATION))) {
      String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return all.substring(all.indexOf("INSERT INTO")).replace(";", "");
    }
  }
}
