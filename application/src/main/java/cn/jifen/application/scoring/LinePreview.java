package cn.jifen.application.scoring;

import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.MeasureRow;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What one line of a proposal would do, before anybody commits to it.
 *
 * @param permitted the points to choose from for this clause, responsibility and adjustment
 * @param findings what speaks against the line; empty when it is in order
 * @param consequence empty when findings forbid to compute it
 */
public record LinePreview(
    PersonId person,
    SortedSet<Points> permitted,
    List<Finding> findings,
    Optional<Consequence> consequence) {
  public LinePreview {
    findings = List.copyOf(findings);
  }

  /**
   * What follows from the line together with the lines before it.
   *
   * @param year whose balance it raises
   * @param added points added under Art 31, before the cap
   * @param totalAfter balance of the year after it
   * @param measure item of Art 38 that follows; empty when nothing is added
   * @param status registration status once the notice is in force
   * @param following institutions where the person is registered today and the status follows (Art
   *     25, 43, 44)
   */
  public record Consequence(
      Year year,
      Points added,
      Points totalBefore,
      Points totalAfter,
      Optional<MeasureRow> measure,
      Status status,
      List<InstitutionCode> following) {
    public Consequence {
      following = List.copyOf(following);
    }
  }
}
