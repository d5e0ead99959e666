package cn.jifen.domain.registry;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OrderId;
import java.time.LocalDate;

/** Steps about who a person is and what the person is entitled to practise (Art 23, 26, 27). */
public sealed interface PersonStep extends CaseStep {

  /**
   * A further identity document of the same person was recorded; the registry has its number.
   *
   * @param type what kind of paper it is
   */
  record IdentityRecorded(LocalDate on, IdentityType type, IdentityChange change)
      implements PersonStep {}

  /**
   * An officer proposed to terminate because the qualification was lost (Art 26).
   *
   * @param order id that the order gets when another officer approves it
   * @param lostOn first day without the qualification
   * @param institution a registration of the person, whose agency handles it
   * @param area the institution's area
   * @param reason what proves it
   */
  record QualificationLossProposed(
      OrderId order,
      LocalDate on,
      LocalDate lostOn,
      QualificationLoss how,
      InstitutionCode institution,
      AreaCode area,
      String reason)
      implements PersonStep {}

  /** The proposal was given back; no order comes of it. */
  record QualificationLossReturned(OrderId order, LocalDate on, String reason)
      implements PersonStep {}

  /** An officer proposed to revoke an order that was wrong. */
  record LossRevocationProposed(OrderId order, LocalDate on, String reason) implements PersonStep {}

  /** The proposal to revoke was given back; the order stands. */
  record LossRevocationReturned(OrderId order, LocalDate on, String reason) implements PersonStep {}
}
