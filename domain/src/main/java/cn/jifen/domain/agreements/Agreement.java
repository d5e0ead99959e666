package cn.jifen.domain.agreements;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import java.time.LocalDate;

/**
 * The state of an institution's agreement in a period.
 *
 * @param period first day included, end excluded; open while it runs on
 */
public record Agreement(InstitutionCode institution, AgreementState state, Period period) {

  /** Whether services of that day can be paid under it. */
  public boolean inForceOn(LocalDate day) {
    return state == AgreementState.ACTIVE && period.covers(day);
  }
}
