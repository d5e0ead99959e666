package cn.jifen.application.documents;

import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.RepairRoute;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * 记分修复申请书 (Art 52, 53).
 *
 * @param year whose balance is to be lowered
 * @param balance the year's balance on the day of issue
 * @param request what is applied for; empty for a form that is still to be filled in by hand
 * @param consent of the institution; empty: still to be given
 */
public record RepairApplication(
    DocumentIdentity identity,
    String ruleNumber,
    DocumentPerson person,
    DocumentInstitution institution,
    Year year,
    Points balance,
    Optional<Request> request,
    Optional<Consent> consent)
    implements DocumentContent {

  @Override
  public DocumentKind kind() {
    return DocumentKind.REPAIR_APPLICATION;
  }

  /**
   * What is applied for.
   *
   * @param on day of the application
   * @param points asked to be taken off
   * @param facts what was learnt, done or published, when and where
   * @param evidence titles of what is enclosed
   */
  public record Request(
      LocalDate on, RepairRoute route, Points points, String facts, List<String> evidence) {
    public Request {
      evidence = List.copyOf(evidence);
    }
  }
}
