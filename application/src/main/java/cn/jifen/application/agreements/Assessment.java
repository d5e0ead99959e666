package cn.jifen.application.agreements;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.law.Clause;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The facts for an institution's yearly assessment (Art 13, 56): what the ledger has, no mark.
 *
 * @param registeredPeople distinct people registered there on any day of the year
 * @param times suspensions and terminations by the count of Art 39
 * @param figures of every fact that there is any of; scores clause by clause
 */
public record Assessment(
    InstitutionCode institution,
    String name,
    Year year,
    int registeredPeople,
    int times,
    List<Figure> figures) {
  public Assessment {
    figures = List.copyOf(figures);
  }

  /**
   * One figure.
   *
   * @param clause of scores; empty for other facts
   * @param people distinct people; 0 for what is about nobody in particular
   * @param times how often
   * @param points added by scores or taken off by repairs; 0 for other facts
   * @param sequences the ledger's entries behind it, one a time, ascending
   */
  public record Figure(
      AssessedFact fact,
      Optional<Clause> clause,
      int people,
      int times,
      int points,
      List<Long> sequences) {
    public Figure {
      sequences = List.copyOf(sequences);
    }
  }
}
