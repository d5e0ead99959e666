package cn.jifen.application.eligibility;

import cn.jifen.application.access.Actor;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody wants to read.
 *
 * @param whose whose file
 * @param on the day whose status is asked
 * @param knownOn last legal day of knowledge, included: what was recorded after its end in
 *     Asia/Shanghai is not seen; empty: everything known now
 */
public record FileReading(Actor actor, Whose whose, LocalDate on, Optional<LocalDate> knownOn) {
  /** Whose file. */
  public sealed interface Whose {
    /** By internal id. */
    record Id(PersonId person) implements Whose {}

    /** By national code, an earlier one too. */
    record Code(PersonCode code) implements Whose {}
  }
}
