package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a proposal would do.
 *
 * @param findings what speaks against the decision as a whole
 * @param lines one for each line, in its order
 * @param later for corrections: later scores of the person whose measure would change
 */
public record ProposalPreview(
    List<Finding> findings, List<LinePreview> lines, List<LaterChange> later) {
  public ProposalPreview {
    findings = List.copyOf(findings);
    lines = List.copyOf(lines);
    later = List.copyOf(later);
  }

  /** Everything that speaks against it; empty when it may be submitted. */
  public List<Finding> allFindings() {
    return Stream.concat(findings.stream(), lines.stream().flatMap(l -> l.findings().stream()))
        .toList();
  }

  /**
   * A later score whose measure would change.
   *
   * @param before item of Art 38 as it stands, empty for none
   * @param after item of Art 38 as it would be; a heavier one takes effect only by a new notice
   */
  public record LaterChange(String decisionNo, String behaviourNo, String before, String after) {}
}
