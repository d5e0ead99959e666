package cn.jifen.application.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 申诉处理结果告知书 (Art 51), to the institution and the person.
 *
 * @param notice which was appealed
 * @param receivedOn day on which the materials were received
 * @param appraisal who appraised and what they found (Art 50); empty: nobody was asked
 * @param byDepartment whether it went to the administrative department, which decided (Art 49)
 * @param outcome upheld, changed or revoked
 * @param reason of the outcome, one paragraph each
 */
public record AppealResult(
    DocumentIdentity identity,
    String ruleNumber,
    DocumentPerson person,
    DocumentInstitution institution,
    CitedLetter notice,
    Appellant appellant,
    LocalDate receivedOn,
    Optional<Appraisal> appraisal,
    boolean byDepartment,
    Outcome outcome,
    List<String> reason)
    implements DocumentContent {
  public AppealResult {
    reason = List.copyOf(reason);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.APPEAL_RESULT;
  }

  /**
   * An appraisal by a third party or by experts.
   *
   * @param by who appraised
   * @param opinion what they found
   */
  public record Appraisal(String by, String opinion) {}

  /** How the appeal ended. */
  public sealed interface Outcome {
    /** 维持: scores and status stay. */
    record Upheld() implements Outcome {}

    /**
     * 变更: other scores stand instead.
     *
     * @param scores each with what stands instead
     * @param years balances before and after
     * @param orders measures without a score, each with its other term
     */
    record Changed(List<ScoreChange> scores, List<YearChange> years, List<OrderChange> orders)
        implements Outcome {
      public Changed {
        scores = List.copyOf(scores);
        years = List.copyOf(years);
        orders = List.copyOf(orders);
      }
    }

    /**
     * 撤销: the scores and measures no longer count.
     *
     * @param scores those revoked
     * @param years balances before and after
     * @param orders measures without a score that are revoked
     */
    record Revoked(List<DocumentScore> scores, List<YearChange> years, List<OrderChange> orders)
        implements Outcome {
      public Revoked {
        scores = List.copyOf(scores);
        years = List.copyOf(years);
        orders = List.copyOf(orders);
      }
    }
  }
}
