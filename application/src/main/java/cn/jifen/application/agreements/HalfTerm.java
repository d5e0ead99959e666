package cn.jifen.application.agreements;

import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of an agreement that a suspension takes out of it (Art 39). */
final class HalfTerm {
  private HalfTerm() {}

  /** The agreement in force that holds all days of the term; empty when none does. */
  static Optional<Agreement> around(List<Agreement> agreements, Period term) {
    return agreements.stream()
        .filter(agreement -> agreement.state() == AgreementState.ACTIVE)
        .filter(agreement -> holds(agreement.period(), term))
        .findFirst();
  }

  private static boolean holds(Period agreement, Period term) {
    boolean endsInside =
        agreement.until().isEmpty()
            || term.until().filter(end -> !end.isAfter(agreement.until().get())).isPresent();
    return agreement.covers(term.from()) && endsInside;
  }

  /** What the agreement becomes: in force before, suspended for the term, in force after it. */
  static List<Agreement> suspended(Agreement agreement, LocalDate from, LocalDate until) {
    InstitutionCode institution = agreement.institution();
    Period whole = agreement.period();
    List<Agreement> parts = new ArrayList<>();
    if (whole.from().isBefore(from)) {
      parts.add(
          new Agreement(institution, AgreementState.ACTIVE, Period.between(whole.from(), from)));
    }
    parts.add(new Agreement(institution, AgreementState.SUSPENDED, Period.between(from, until)));
    Period rest = new Period(until, whole.until());
    if (!rest.isEmpty()) {
      parts.add(new Agreement(institution, AgreementState.ACTIVE, rest));
    }
    return parts;
  }
}
