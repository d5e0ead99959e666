package cn.jifen.application.documents;

import cn.jifen.domain.kernel.LegalBasis;
import java.time.LocalDate;
import java.util.List;

/**
 * 恢复评估结果通知书 (Art 54), to the institution.
 *
 * @param receivedOn day on which the application was received
 * @param assessedOn day on which the assessment ended
 * @param measures those whose end was asked for; a termination among them asks for a new commitment
 *     and registration
 * @param account of study and correction, as the application gives it, one paragraph each
 */
public record RestorationResult(
    DocumentIdentity identity,
    String ruleNumber,
    DocumentPerson person,
    DocumentInstitution institution,
    LocalDate receivedOn,
    LocalDate assessedOn,
    List<DocumentMeasure> measures,
    List<String> account,
    Outcome outcome)
    implements DocumentContent {
  public RestorationResult {
    measures = List.copyOf(measures);
    account = List.copyOf(account);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.RESTORATION_RESULT;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * Granted.
     *
     * @param from first day on which the measures are lifted
     * @param stillInForce other measures, which stay; the status then stays too. Usually empty
     */
    record Granted(LocalDate from, List<DocumentMeasure> stillInForce) implements Outcome {
      public Granted {
        stillInForce = List.copyOf(stillInForce);
      }
    }

    /** Refused, with the article and the reason. */
    record Refused(LegalBasis basis, String reason) implements Outcome {}
  }
}
