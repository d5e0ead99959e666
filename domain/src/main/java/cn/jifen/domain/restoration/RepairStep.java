package cn.jifen.domain.restoration;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.law.RepairRoute;
import java.time.LocalDate;
import java.util.Optional;

/** An application for a repair of points (Art 52, 53); the grant stands among the file's events. */
public sealed interface RepairStep extends CaseStep {
  /** The application, and the repair that it becomes. */
  RepairId repair();

  /**
   * It was received.
   *
   * @param institution the institution that agreed
   * @param area the institution's area, whose office decides
   * @param agreedOn day on which it agreed
   * @param on day of receipt
   * @param evidence what proves the route: events, publications, papers; may be empty where a
   *     certificate does
   * @param certificate the training certificate that proves it; empty for the other routes
   * @param decided points for the route OTHER; empty for the others
   * @param exceptionReason why a route is used that is closed in principle; empty otherwise
   */
  record RepairApplied(
      RepairId repair,
      RepairRoute route,
      InstitutionCode institution,
      AreaCode area,
      LocalDate agreedOn,
      LocalDate on,
      String evidence,
      Optional<CertificateNo> certificate,
      Optional<Points> decided,
      String exceptionReason)
      implements RepairStep {}

  /** It was refused, with the reason that the person is told. */
  record RepairRefused(RepairId repair, LocalDate on, String reason) implements RepairStep {}

  /** Its form was printed, as it was received. */
  record RepairFormIssued(RepairId repair, LocalDate on, DocumentId form) implements RepairStep {}

  /** The letter with its result was issued. */
  record RepairLetterIssued(RepairId repair, LocalDate on, DocumentId letter)
      implements RepairStep {}
}
