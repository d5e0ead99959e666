package cn.jifen.domain.agreements;

import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.law.LinkedRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Steps about an institution's agreement and what it means for its people (Art 37, 39). */
public sealed interface AgreementStep extends CaseStep {

  /**
   * An officer named the people who are responsible for what the agreement was suspended or ended
   * for (Art 37).
   *
   * @param rule whether it was suspended or ended
   * @param agreementFrom first day of that state in the register of agreements
   * @param agreementUntil first day after it, as the register had it; empty: open
   * @param decisionNo number of the decision that suspended or ended it
   * @param barUntil first day after the bar on a new registration that the notice is to state;
   *     empty: none, and always empty for a suspension
   * @param people those responsible, and only them; at least one
   */
  record LinkedProposed(
      ProposalId proposal,
      LinkedRule rule,
      LocalDate agreementFrom,
      Optional<LocalDate> agreementUntil,
      String decisionNo,
      LocalDate decidedOn,
      Optional<LocalDate> barUntil,
      List<ResponsiblePerson> people,
      LocalDate on)
      implements AgreementStep {
    public LinkedProposed {
      people = List.copyOf(people);
    }

    /** First day after the term that the notices state; empty without a fixed one. */
    public Optional<LocalDate> endsBefore() {
      return rule == LinkedRule.AGREEMENT_SUSPENDED ? agreementUntil : barUntil;
    }
  }

  /**
   * Another user approved it: each person's measure was ordered and its notice issued.
   *
   * @param firstDay first day of the measures
   */
  record LinkedApproved(
      ProposalId proposal, LocalDate firstDay, List<LinkedOrder> orders, LocalDate on)
      implements AgreementStep {
    public LinkedApproved {
      orders = List.copyOf(orders);
    }
  }

  /** It was not approved. */
  record LinkedReturned(ProposalId proposal, String reason, LocalDate on)
      implements AgreementStep {}

  /**
   * A notice brought the suspensions and terminations of a calendar year to half of the people (Art
   * 39).
   *
   * @param times person-times of the year
   * @param people distinct people registered in the year
   */
  record HalfReached(int year, int times, int people, LocalDate on) implements AgreementStep {}

  /**
   * An officer confirmed the figures and the term for which the agreement is to be suspended (Art
   * 39).
   *
   * @param from first day of the suspension
   * @param until first day after it
   */
  record HalfConfirmed(
      ProposalId proposal,
      int year,
      int times,
      int people,
      LocalDate from,
      LocalDate until,
      LocalDate on)
      implements AgreementStep {

    /** The days of the suspension. */
    public Period term() {
      return Period.between(from, until);
    }
  }

  /** Another user approved it: the agreement is suspended for that term (Art 39). */
  record HalfSuspended(ProposalId proposal, int year, LocalDate on) implements AgreementStep {}

  /** The confirmation was not approved. */
  record HalfReturned(ProposalId proposal, int year, String reason, LocalDate on)
      implements AgreementStep {}
}
