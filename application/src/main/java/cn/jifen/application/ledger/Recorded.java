package cn.jifen.application.ledger;

import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;

/**
 * How an event came into a file.
 *
 * @param sequence its number in the ledger; {@link #NOT_YET} until it has one
 * @param under the person whose entry it is: of people who were merged each brought own ones along
 * @param on the legal day on which it was recorded
 */
public record Recorded(long sequence, PersonId under, LocalDate on) {
  /** Behind all that is in the ledger. */
  public static final long NOT_YET = Long.MAX_VALUE;

  /** The event of a ledger's entry about a person. */
  public static Recorded of(LedgerEntry entry) {
    return new Recorded(
        entry.sequence(),
        entry.person().orElseThrow(),
        LocalDate.ofInstant(entry.occurredAt(), Now.LEGAL_ZONE));
  }

  /** An event that is about to be appended; its day follows with the command. */
  static Recorded inPreparation(PersonId under) {
    return new Recorded(NOT_YET, under, LocalDate.MAX);
  }

  /** The same with the day of the command that appends it. */
  Recorded nowOn(LocalDate day) {
    return sequence == NOT_YET ? new Recorded(sequence, under, day) : this;
  }
}
