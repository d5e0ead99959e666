package cn.jifen.application.filing;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.filing.FilingContent.AreaRow;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.notices.Office;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * Draws the yearly filing (Art 5): a draft from the ledger as it stands, or a frozen edition again.
 */
public final class DrawFiling {
  private static final OfficeCode REGION = new OfficeCode("650000");

  private final UnitOfWork unitOfWork;
  private final Ledger ledger;
  private final Filings filings;
  private final FilingTables tables;
  private final FilingLists lists;
  private final Offices offices;
  private final RuleBook book;
  private final Now now;

  public DrawFiling(
      UnitOfWork unitOfWork,
      Ledger ledger,
      Filings filings,
      FilingTables tables,
      FilingLists lists,
      Offices offices,
      RuleBook book,
      Now now) {
    this.unitOfWork = unitOfWork;
    this.ledger = ledger;
    this.filings = filings;
    this.tables = tables;
    this.lists = lists;
    this.offices = offices;
    this.book = book;
    this.now = now;
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * The filing.
     *
     * @param csv the summary table, see {@link FilingCsv}
     */
    record Drawn(FilingContent content, String csv) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Draws a filing.
   *
   * @param edition a frozen edition of that year; empty: a draft, which files nothing
   * @return refused for an actor who is neither province nor operator, and for an unknown edition
   */
  public Result draw(Actor actor, Year year, Optional<Integer> edition) {
    Optional<Refusal> denied =
        actor.has(Role.OPERATOR)
            ? Optional.empty()
            : Access.requireRoleIn(actor, Role.PROVINCE, new AreaCode(REGION.value()));
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    return unitOfWork.inTransaction(
        () -> edition.map(n -> again(year, n)).orElseGet(() -> draft(year)));
  }

  private Result draft(Year year) {
    FilingSource source = new FilingSource(year, 0, ledger.head(), now.instant());
    return drawn(content(source, Optional.empty()));
  }

  private Result again(Year year, int edition) {
    return filings.of(year).stream()
        .filter(f -> f.edition() == edition)
        .findFirst()
        .map(this::same)
        .orElseGet(() -> unknown(year, edition));
  }

  private Result same(FrozenFiling frozen) {
    Result.Drawn drawn = drawn(content(sourceOf(frozen), Optional.of(frozen)));
    if (!FilingCsv.sha256(drawn.csv()).equals(frozen.csvSha256())) {
      throw new IllegalStateException(
          "figures of "
              + frozen.year()
              + " edition "
              + frozen.edition()
              + " differ from those filed");
    }
    return drawn;
  }

  private Result unknown(Year year, int edition) {
    return new Result.Refused(
        Refusal.of(
            new Finding(
                "filing-edition-unknown",
                book.latest().article(5, "", "应将实施细则和年度记分、暂停、终止情况报国家医疗保障局备案"),
                "请查询该年度已备案的版次，或者不指定版次以生成草稿",
                year + "年度没有第" + edition + "版备案")));
  }

  static FilingSource sourceOf(FrozenFiling frozen) {
    return new FilingSource(frozen.year(), frozen.edition(), frozen.position(), frozen.knownAt());
  }

  private static Result.Drawn drawn(FilingContent content) {
    return new Result.Drawn(content, FilingCsv.of(content.areas()));
  }

  private FilingContent content(FilingSource source, Optional<FrozenFiling> frozen) {
    FilingTally tally = tables.tally(source);
    List<AreaRow> areas = tables.areas(source, tally);
    Office issuer = offices.of(REGION);
    return new FilingContent(
        source.year(),
        source.edition(),
        issuer.name(),
        "国家医疗保障局",
        frozen.map(FrozenFiling::number),
        frozen.map(FrozenFiling::filedOn).orElseGet(now::today),
        book.latest().number(),
        source.position(),
        areas,
        tables.categories(source, tally),
        tally.byClause().entrySet().stream().map(e -> e.getValue().count(e.getKey())).toList(),
        lists.listed(tally),
        editionBefore(source).map(before -> FilingTables.changes(areasOf(before), areas)),
        tables.totalIfAny(
            new FilingSource(source.year().minusYears(1), 0, source.position(), source.knownAt())),
        tally.appeals(),
        lists.halfReached(source, tally));
  }

  private List<AreaRow> areasOf(FrozenFiling frozen) {
    FilingSource source = sourceOf(frozen);
    return tables.areas(source, tables.tally(source));
  }

  /** The newest edition older than this one; a draft is compared with the newest of all. */
  private Optional<FrozenFiling> editionBefore(FilingSource source) {
    return filings.of(source.year()).stream()
        .filter(f -> source.edition() == 0 || f.edition() < source.edition())
        .reduce((older, newer) -> newer);
  }
}
