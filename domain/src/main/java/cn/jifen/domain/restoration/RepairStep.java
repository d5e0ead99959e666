package cn.jifen.domain.restoration;

import cn.jifen.domain.kernel.CaseStep;
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
   * @param agreedOn day on which it agreed
   * @param on day of receipt
   * @param evidence what proves the route: certificate numbers, events, publications
   * @param decided points for the route OTHER; empty for the others
   */
  record RepairApplied(
      RepairId repair,
      RepairRoute route,
      InstitutionCode institution,
      LocalDate agreedOn,
      LocalDate on,
      String evidence,
      Optional<Points> decided)
      implements RepairStep {}

  /** It was refused, with the reason that the person is told. */
  record RepairRefused(RepairId repair, LocalDate on, String reason) implements RepairStep {}
}
