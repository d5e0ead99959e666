package cn.jifen.application.scoring;

import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a proposal would do.
 *
 * @param findings what speaks against the decision as a whole
 * @param lines one for each line, in its order
 * @param correction for corrections in order: what becomes of the rest of the file; else empty
 * @param people for a changed parent decision in order: what becomes of every person's file
 */
public record ProposalPreview(
    List<Finding> findings,
    List<LinePreview> lines,
    Optional<CorrectionEffect> correction,
    List<PersonEffect> people) {
  public ProposalPreview {
    findings = List.copyOf(findings);
    lines = List.copyOf(lines);
    people = List.copyOf(people);
  }

  /** One that is about scores alone. */
  static ProposalPreview of(List<Finding> findings, List<LinePreview> lines) {
    return new ProposalPreview(findings, lines, Optional.empty(), List.of());
  }

  /**
   * Everything that speaks against it; empty when it may be submitted. Where there are several
   * lines, each finding of one says which.
   */
  public List<Finding> allFindings() {
    List<Finding> all = new ArrayList<>(findings);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.size() > 1 ? "第" + (i + 1) + "条记分：" : "";
      lines.get(i).findings().stream()
          .map(f -> new Finding(f.rule(), f.basis(), f.expected(), line + f.found()))
          .forEach(all::add);
    }
    return all;
  }

  /**
   * What becomes of a person's file when a correction is approved, before any new notice.
   *
   * @param years years whose balance changes, oldest first
   * @param statusBefore status today as it is
   * @param statusAfter status today once it is approved: never graver, as a heavier measure takes
   *     effect only by a new notice (rules 6.1)
   * @param later other scores of the person that would trigger another measure
   */
  public record CorrectionEffect(
      List<YearChange> years, Status statusBefore, Status statusAfter, List<LaterChange> later) {
    public CorrectionEffect {
      years = List.copyOf(years);
      later = List.copyOf(later);
    }
  }

  /** What becomes of one person's file. */
  public record PersonEffect(PersonId person, CorrectionEffect effect) {}

  /** A year whose balance would change. */
  public record YearChange(Year year, Points before, Points after) {}

  /**
   * A score whose measure would change.
   *
   * @param before item of Art 38 as it stands, empty for none
   * @param after item of Art 38 as it would be, empty for none; a heavier one takes effect only by
   *     a new notice
   */
  public record LaterChange(String decisionNo, String behaviourNo, String before, String after) {}
}
