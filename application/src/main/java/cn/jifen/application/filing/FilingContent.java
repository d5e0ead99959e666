package cn.jifen.application.filing;

import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.domain.filing.Figures;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.MeasureBasis;
import cn.jifen.domain.registry.Category;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * All that stands in one edition of the yearly filing.
 *
 * @param edition 1, 2, 3 …; 0 for a draft, which files nothing
 * @param issuer full name of the office that files
 * @param addressee whom the cover letter is addressed to
 * @param number number of the cover letter; empty for a draft
 * @param date date of the cover letter
 * @param position the ledger position from which the figures were drawn
 * @param areas one row an area, in order of codes, with events or people; the total last
 * @param categories one row a category of person, over all areas
 * @param clauses one row a clause
 * @param listed people suspended or terminated in the year, masked
 * @param changes what differs from the edition before; empty: there is none
 * @param yearBefore total of the year before, for the year-on-year change; empty without figures
 */
public record FilingContent(
    Year year,
    int edition,
    String issuer,
    String addressee,
    Optional<String> number,
    LocalDate date,
    String ruleVersion,
    LedgerPosition position,
    List<AreaRow> areas,
    List<CategoryRow> categories,
    List<ClauseCount> clauses,
    List<ListedMeasure> listed,
    Optional<List<Change>> changes,
    Optional<Figures> yearBefore,
    Appeals appeals,
    List<HalfReached> halfReached) {
  public FilingContent {
    areas = List.copyOf(areas);
    categories = List.copyOf(categories);
    clauses = List.copyOf(clauses);
    listed = List.copyOf(listed);
    changes = changes.map(List::copyOf);
    halfReached = List.copyOf(halfReached);
  }

  /** The row that stands for all areas. */
  public AreaRow total() {
    return areas.getLast();
  }

  /**
   * One row of the summary table.
   *
   * @param code filing area, or TOTAL
   * @param name its Chinese name, 合计 for the total
   */
  public record AreaRow(String code, String name, Figures figures) {}

  public record CategoryRow(Category category, Figures figures) {}

  /** Scores under one clause that added points: people, times, points before the cap. */
  public record ClauseCount(Clause clause, int people, int times, int points) {}

  /**
   * One suspension or termination that starts in the year.
   *
   * @param maskedName 何某, 耿某敏
   * @param maskedIdentity first 4 and last 2 characters
   */
  public record ListedMeasure(
      String areaName,
      String institution,
      String maskedName,
      String maskedIdentity,
      Category category,
      MeasureBasis measure,
      LocalDate firstDay,
      Optional<LocalDate> lastDay) {}

  /** One figure that differs from the edition before, with the Chinese title of its column. */
  public record Change(String areaName, String column, int before, int now) {}

  /** Appeals received in the year, and how those decided in it ended (Art 48–51). */
  public record Appeals(int received, int upheld, int changed, int revoked) {}

  /**
   * An institution whose suspensions and terminations reached 50 % of its people (Art 39): both
   * figures.
   */
  public record HalfReached(String areaName, String institution, int times, int people) {}
}
