package cn.jifen.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.exporting.CodedFiles;
import cn.jifen.application.exporting.ExportStatus;
import cn.jifen.application.exporting.ExportYearTotals;
import cn.jifen.application.filing.DrawFiling;
import cn.jifen.application.filing.FilingLists;
import cn.jifen.application.filing.FilingTables;
import cn.jifen.application.importing.ImportCount;
import cn.jifen.application.importing.ImportFolder;
import cn.jifen.application.importing.ImportProgress;
import cn.jifen.application.importing.NoticeNumbering;
import cn.jifen.application.importing.SourceFolder;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.LedgerCheck;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.application.notices.Office;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.screening.ScreenClaims;
import cn.jifen.application.testing.RandomPause;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CodePatterns;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The fictional province: what comes out of its files is known to the line. */
public abstract class AcceptanceContract {
  /** The files of the fictional province, as the program carries them. */
  public static final SourceFolder PROVINCE =
      name ->
          Optional.ofNullable(
              AcceptanceContract.class.getResourceAsStream("/cn/jifen/application/demo/" + name));

  private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");
  private static final Actor OPERATOR =
      new Actor(
          new UserId("operator"), new OfficeCode("650000"), Set.of(Role.OPERATOR, Role.PROVINCE));
  private static final Offices OFFICES =
      area -> new Office(new OfficeCode(area.value()), "第" + area + "区", "经办机构" + area, "代" + area);

  private final RuleBook book = RuleBook.enacted();
  private final AtomicLong commands = new AtomicLong();

  /** The ports over an empty store. */
  protected abstract Ports ports();

  private Act act() {
    return new Act(OPERATOR, NOW, "command-" + commands.incrementAndGet());
  }

  private ImportFolder importFolder() {
    Ports p = ports();
    AtomicLong codes = new AtomicLong();
    return new ImportFolder(
        new Attempts(p.unitOfWork(), new RandomPause()),
        book,
        CodePatterns.defaults(),
        p.ids(),
        new ImportFolder.Registries(
            p.institutions(), p.agreements(), p.people(), p.registrations()),
        new ImportFolder.Cases(
            p.files(),
            p.ledger(),
            p.decisions(),
            p.notices(),
            new NoticeNumbering(
                p.numbers(), OFFICES, () -> "CODE" + codes.incrementAndGet(), p.ids()),
            p.keys(),
            p.credits()));
  }

  private ImportFolder.Result.Imported imported() {
    return assertInstanceOf(
        ImportFolder.Result.Imported.class,
        importFolder().importFrom(act(), PROVINCE, ImportProgress.SILENT));
  }

  private String yearTotals() throws IOException {
    StringBuilder out = new StringBuilder();
    new ExportYearTotals(ports().unitOfWork(), codedFiles()).write(out);
    return out.toString();
  }

  private CodedFiles codedFiles() {
    return new CodedFiles(ports().files(), ports().ledger(), ports().people());
  }

  private String status() throws IOException {
    StringBuilder out = new StringBuilder();
    List<LocalDate> days =
        List.of(
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 11, 20));
    new ExportStatus(ports().unitOfWork(), codedFiles()).write(days, out);
    return out.toString();
  }

  private String screening() throws IOException {
    StringBuilder out = new StringBuilder();
    ScreenClaims screen = new ScreenClaims(ports().unitOfWork(), ports().eligibility());
    assertEquals(
        new ScreenClaims.Result.Screened(20_000), screen.screen(PROVINCE, "claims.csv", out));
    return out.toString();
  }

  private String filing(int year) {
    Ports p = ports();
    FilingTables tables = new FilingTables(p.files(), p.registeredPeople(), p.people(), OFFICES);
    FilingLists lists =
        new FilingLists(
            p.people(),
            p.institutions(),
            p.registrations(),
            p.decisions(),
            p.registeredPeople(),
            OFFICES);
    DrawFiling draw =
        new DrawFiling(
            p.unitOfWork(), p.ledger(), p.filings(), tables, lists, OFFICES, book, () -> NOW);
    return assertInstanceOf(
            DrawFiling.Result.Drawn.class, draw.draw(OPERATOR, Year.of(year), Optional.empty()))
        .csv();
  }

  private static String expected(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            AcceptanceContract.class.getResourceAsStream("/acceptance/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private void everythingComesOutAsExpected() throws IOException {
    assertEquals(expected("expected-year-totals.csv"), yearTotals());
    assertEquals(expected("expected-status.csv"), status());
    assertEquals(expected("expected-screening.csv"), screening());
    assertEquals(expected("expected-filing-2025.csv"), filing(2025));
    assertEquals(expected("expected-filing-2026.csv"), filing(2026));
  }

  @Test
  void theFolderGivesTheExpectedFiles() throws IOException {
    imported();
    everythingComesOutAsExpected();
  }

  @Test
  void theSameFolderAgainChangesNothing() throws IOException {
    imported();
    LedgerPosition before = ports().unitOfWork().inTransaction(() -> ports().ledger().head());

    ImportFolder.Result.Imported again = imported();

    assertEquals(0, again.counts().stream().mapToInt(ImportCount::effective).sum());
    assertEquals(before, ports().unitOfWork().inTransaction(() -> ports().ledger().head()));
    everythingComesOutAsExpected();
  }

  @Test
  void theChainHoldsAfterTheImport() {
    imported();
    LedgerCheck check = new LedgerCheck(ports().reader(), book);
    List<LedgerEntry> entries =
        ports().unitOfWork().inTransaction(() -> ports().ledger().after(0, 10_000));
    assertTrue(entries.size() > 600);
    for (LedgerEntry entry : entries) {
      assertEquals(Optional.empty(), check.next(entry));
    }
  }

  @Test
  void noticesAreNumberedWithoutGapPerOfficeAndYear() {
    imported();
    List<RegisteredNotice> notices =
        ports()
            .unitOfWork()
            .inTransaction(
                () ->
                    ports()
                        .notices()
                        .issued(
                            LocalDate.of(2025, 1, 1),
                            LocalDate.of(2026, 12, 31),
                            Optional.of(new OfficeCode("650102")),
                            Optional.empty(),
                            10_000));
    List<Integer> of2026 =
        notices.stream()
            .filter(n -> n.number().year().equals(Year.of(2026)))
            .map(n -> n.number().serial())
            .sorted()
            .toList();
    assertTrue(!of2026.isEmpty());
    assertEquals(IntStream.rangeClosed(1, of2026.size()).boxed().toList(), of2026);
  }
}
