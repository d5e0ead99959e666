package cn.jifen.application.documents;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.RepairRoute;
import java.time.LocalDate;

/**
 * 记分修复审核结果告知书 (Art 52, 53), to the institution.
 *
 * @param receivedOn day on which the application was received
 * @param routeBasis item of Art 53
 * @param asked points that were asked to be taken off
 */
public record RepairResult(
    DocumentIdentity identity,
    String ruleNumber,
    DocumentPerson person,
    DocumentInstitution institution,
    LocalDate receivedOn,
    RepairRoute route,
    LegalBasis routeBasis,
    Points asked,
    Outcome outcome)
    implements DocumentContent {

  @Override
  public DocumentKind kind() {
    return DocumentKind.REPAIR_RESULT;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * Granted.
     *
     * @param on day from which the lower balance stands
     * @param taken points really taken off; may be less than asked
     * @param year balance before and after
     */
    record Granted(LocalDate on, Points taken, YearChange year) implements Outcome {}

    /** Refused, with the article and the reason. */
    record Refused(LegalBasis basis, String reason) implements Outcome {}
  }
}
