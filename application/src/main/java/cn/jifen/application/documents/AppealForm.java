package cn.jifen.application.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 陈述申辩书 (Art 48): signed by the person and sealed by the institution.
 *
 * @param notice the one that is appealed
 * @param receivedOn day on which the appealing party received it; empty: to be filled in by hand
 * @param lastDay last day on which the appeal is in time; empty: not stated
 * @param appellant who appeals
 * @param statement what is asked and why; empty for a form that is still to be filled in by hand
 */
public record AppealForm(
    DocumentIdentity identity,
    String ruleNumber,
    DocumentPerson person,
    DocumentInstitution institution,
    CitedLetter notice,
    Optional<LocalDate> receivedOn,
    Optional<LocalDate> lastDay,
    Appellant appellant,
    Optional<Statement> statement)
    implements DocumentContent {

  @Override
  public DocumentKind kind() {
    return DocumentKind.APPEAL_FORM;
  }

  /**
   * The statement.
   *
   * @param claim what is asked for
   * @param reasons one paragraph each
   * @param evidence titles of what is enclosed; may be empty
   */
  public record Statement(String claim, List<String> reasons, List<String> evidence) {
    public Statement {
      reasons = List.copyOf(reasons);
      evidence = List.copyOf(evidence);
    }
  }
}
