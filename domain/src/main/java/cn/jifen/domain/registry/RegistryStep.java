package cn.jifen.domain.registry;

import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.InstitutionCode;
import java.time.LocalDate;

/** Steps about a person's registration and commitment (Art 15–27, 45, 58). */
public sealed interface RegistryStep extends CaseStep {
  /** The institution at which it happened. */
  InstitutionCode institution();

  /**
   * A commitment was signed (Art 17).
   *
   * @param on day of the signature
   * @param online signed on the information platform; otherwise on paper
   */
  record CommitmentSigned(InstitutionCode institution, LocalDate on, boolean online)
      implements RegistryStep {}

  /**
   * The agency ordered an institution to correct what its check found (Art 58). It stands in the
   * file of the person whose registration was checked; of one defect at one institution at most one
   * order is open.
   *
   * @param dueOn last day for it
   * @param defect what was found
   */
  record CorrectionDemanded(
      InstitutionCode institution, LocalDate on, LocalDate dueOn, RegistryDefect defect)
      implements RegistryStep {}

  /**
   * What was demanded is done.
   *
   * @param on day on which the agency found it corrected
   */
  record CorrectionDone(
      InstitutionCode institution, LocalDate on, RegistryDefect defect, String remark)
      implements RegistryStep {}
}
