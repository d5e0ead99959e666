package cn.jifen.domain.kernel;

import java.util.List;

/**
 * A lawful refusal: what was asked is understood but may not be done.
 *
 * @param findings every reason at once, at least one
 */
public record Refusal(List<Finding> findings) {
  public Refusal {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a refusal gives its reasons");
    }
  }

  /** A refusal for one reason. */
  public static Refusal of(Finding finding) {
    return new Refusal(List.of(finding));
  }

  /** The stable name of the first reason. */
  public String rule() {
    return findings.getFirst().rule();
  }
}
