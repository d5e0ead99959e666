package cn.jifen.application.deadlines;

import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.deadlines.TermState;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which terms of the register are wanted.
 *
 * @param today the day on which their state is looked at
 * @param within the responsible office's area or one above it
 * @param state only in that state; empty: all that may still be done, which leaves out what is done
 *     and rights that have expired
 * @param dueFrom only due on that day or later
 * @param dueBy only due on that day or earlier
 * @param provisional only those whose due day is not settled yet
 */
public record TermFilter(
    LocalDate today,
    AreaCode within,
    Optional<InstitutionCode> institution,
    Optional<PersonId> person,
    Optional<TermKind> kind,
    Optional<TermState> state,
    Optional<LocalDate> dueFrom,
    Optional<LocalDate> dueBy,
    boolean provisional) {

  /** The same, but of one kind only. */
  TermFilter of(TermKind only) {
    return new TermFilter(
        today, within, institution, person, Optional.of(only), state, dueFrom, dueBy, provisional);
  }

  /** Whether a term is wanted. */
  public boolean wants(FiledTerm filed) {
    LocalDate due = filed.place().due();
    return within.contains(filed.running().term().area())
        && wantsCase(filed)
        && wantsState(filed.running().stateOn(today))
        && dueFrom.map(from -> !due.isBefore(from)).orElse(true)
        && dueBy.map(by -> !due.isAfter(by)).orElse(true)
        && (!provisional || filed.running().isProvisional());
  }

  private boolean wantsCase(FiledTerm filed) {
    return (institution.isEmpty() || institution.equals(filed.owner().institution()))
        && (person.isEmpty() || person.equals(filed.owner().person()))
        && kind.map(only -> only == filed.running().term().kind()).orElse(true);
  }

  private boolean wantsState(TermState now) {
    return state.map(only -> only == now).orElse(now != TermState.DONE && now != TermState.EXPIRED);
  }
}
