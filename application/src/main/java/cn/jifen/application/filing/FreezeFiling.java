package cn.jifen.application.filing;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.NumberSeries;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Files the yearly filing: freezes the next edition of a year with its figures (Art 5). */
public final class FreezeFiling {
  private static final OfficeCode REGION = new OfficeCode("650000");

  private final Attempts attempts;
  private final Ledger ledger;
  private final Filings filings;
  private final FilingTables tables;
  private final NumberSeries numbers;
  private final Offices offices;
  private final RuleBook book;

  public FreezeFiling(
      Attempts attempts,
      Ledger ledger,
      Filings filings,
      FilingTables tables,
      NumberSeries numbers,
      Offices offices,
      RuleBook book) {
    this.attempts = attempts;
    this.ledger = ledger;
    this.filings = filings;
    this.tables = tables;
    this.numbers = numbers;
    this.offices = offices;
    this.book = book;
  }

  /** What came of it. */
  public sealed interface Result {
    record Frozen(FrozenFiling filing) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Freezes the next edition.
   *
   * @return refused for an actor who is not of the province, and for a year that is not over
   *     (reading filing-after-year)
   */
  public Result freeze(Act act, Year year) {
    Optional<Refusal> denied =
        Access.requireRoleIn(act.actor(), Role.PROVINCE, new AreaCode(REGION.value()));
    return denied
        .or(() -> againstYear(year, today(act)))
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> attempts.inTransaction(() -> new Result.Frozen(frozen(act, year))));
  }

  private Optional<Refusal> againstYear(Year year, LocalDate today) {
    return year.isBefore(Year.from(today))
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                new Finding(
                    "year-not-over",
                    book.latest().article(5, "", "年度记分、暂停、终止情况报国家医疗保障局备案"),
                    year + "年度终了之后（自 " + year.atDay(1).plusYears(1) + " 起）方可报备，此前只能查看草稿",
                    "今日为 " + today)));
  }

  private static LocalDate today(Act act) {
    return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
  }

  private FrozenFiling frozen(Act act, Year year) {
    List<FrozenFiling> editions = filings.of(year);
    int edition = editions.isEmpty() ? 1 : editions.getLast().edition() + 1;
    LocalDate today = today(act);
    LedgerPosition position = ledger.head();
    FilingSource source = new FilingSource(year, edition, position, act.at());
    String sha256 = FilingCsv.sha256(FilingCsv.of(tables.areas(source, tables.tally(source))));
    FrozenFiling filing =
        new FrozenFiling(year, edition, number(today), today, position, act.at(), sha256);
    filings.record(filing);
    ledger.append(act, List.of(new LedgerEvent.FilingFrozen(year, edition, sha256, today)));
    return filing;
  }

  private String number(LocalDate today) {
    Year of = Year.of(today.getYear());
    int serial = numbers.next(REGION, of);
    return NoticeNumber.of(REGION, offices.of(REGION).documentCode(), of, serial).text();
  }
}
