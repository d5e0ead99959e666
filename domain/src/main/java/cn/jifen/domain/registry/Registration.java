package cn.jifen.domain.registry;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A registration (登记备案) of a person at an institution (Art 19–24).
 *
 * @param period from the day of registration (included) to the day on which it ended (excluded)
 * @param committedOn day on which the service commitment was signed (Art 17); empty: none
 */
public record Registration(
    PersonId person, InstitutionCode institution, Period period, Optional<LocalDate> committedOn) {

  /** Whether the commitment had been signed by that day. */
  public boolean committedBy(LocalDate day) {
    return committedOn.map(signed -> !signed.isAfter(day)).orElse(false);
  }
}
