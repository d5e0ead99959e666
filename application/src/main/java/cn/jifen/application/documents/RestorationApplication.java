package cn.jifen.application.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 资格恢复申请书 (Art 54).
 *
 * @param measures those whose end is asked for
 * @param opensOn first day on which the application may be made; empty: not stated
 * @param request what the person says; empty for a form that is still to be filled in by hand
 * @param consent of the institution; empty: still to be given
 */
public record RestorationApplication(
    DocumentIdentity identity,
    String ruleNumber,
    DocumentPerson person,
    DocumentInstitution institution,
    List<DocumentMeasure> measures,
    Optional<LocalDate> opensOn,
    Optional<Request> request,
    Optional<Consent> consent)
    implements DocumentContent {
  public RestorationApplication {
    measures = List.copyOf(measures);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.RESTORATION_APPLICATION;
  }

  /**
   * What the person says.
   *
   * @param on day of the application
   * @param account of study and correction during the term, one paragraph each
   * @param evidence titles of what is enclosed
   */
  public record Request(LocalDate on, List<String> account, List<String> evidence) {
    public Request {
      account = List.copyOf(account);
      evidence = List.copyOf(evidence);
    }
  }
}
