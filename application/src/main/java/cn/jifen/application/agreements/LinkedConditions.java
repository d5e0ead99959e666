package cn.jifen.application.agreements;

import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.agreements.AgreementStep.LinkedProposed;
import cn.jifen.domain.agreements.LinkedOrder;
import cn.jifen.domain.agreements.ResponsiblePerson;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has to be true for the people of an institution to be suspended or terminated with its
 * agreement (Art 37).
 */
public final class LinkedConditions {
  private final Agreements agreements;
  private final Registrations registrations;
  private final PersonFiles files;
  private final RuleBook book;
  private final AgreementFindings findings;

  public LinkedConditions(
      Agreements agreements, Registrations registrations, PersonFiles files, RuleBook book) {
    this.agreements = agreements;
    this.registrations = registrations;
    this.files = files;
    this.book = book;
    this.findings = new AgreementFindings(book);
  }

  /** The suspension or the end in the register that begins on that day. */
  Optional<Agreement> stateFrom(InstitutionCode institution, LocalDate from) {
    return agreements.of(List.of(institution)).getOrDefault(institution, List.of()).stream()
        .filter(agreement -> agreement.period().from().equals(from))
        .filter(agreement -> agreement.state() != AgreementState.ACTIVE)
        .findFirst();
  }

  /** The rule by which people follow a suspended or ended agreement. */
  static LinkedRule ruleOf(Agreement agreement) {
    return agreement.state() == AgreementState.SUSPENDED
        ? LinkedRule.AGREEMENT_SUSPENDED
        : LinkedRule.AGREEMENT_ENDED;
  }

  /** The day of issue, or the first day of the agreement's state where that is later. */
  static LocalDate earliestFirstDay(LinkedProposed proposed, LocalDate today) {
    return proposed.agreementFrom().isAfter(today) ? proposed.agreementFrom() : today;
  }

  /**
   * Everything that speaks against a proposal on a day.
   *
   * @param at the institution's file with its other proposals
   * @param firstDay first day of the measures
   */
  List<Finding> against(
      VersionedSteps at, LinkedProposed proposed, LocalDate today, LocalDate firstDay) {
    List<Finding> found = new ArrayList<>(againstDays(proposed, today, firstDay));
    againstRegister(at.institution(), proposed).ifPresent(found::add);
    found.addAll(againstPeople(at, proposed));
    return found;
  }

  private List<Finding> againstDays(LinkedProposed proposed, LocalDate today, LocalDate firstDay) {
    List<Finding> found = new ArrayList<>();
    if (book.on(new DecisionDate(proposed.decidedOn())).isEmpty()) {
      found.add(findings.outsideRule(proposed.decidedOn()));
    }
    if (proposed.decidedOn().isAfter(today)) {
      found.add(findings.inFuture(proposed.decidedOn(), today));
    }
    LocalDate earliest = earliestFirstDay(proposed, today);
    if (firstDay.isBefore(earliest)) {
      found.add(findings.firstDayTooEarly(firstDay, earliest));
    }
    boolean suspension = proposed.rule() == LinkedRule.AGREEMENT_SUSPENDED;
    if (suspension && proposed.barUntil().isPresent()) {
      found.add(findings.barOfSuspension());
    }
    proposed
        .endsBefore()
        .filter(end -> !end.isAfter(firstDay))
        .map(end -> suspension ? findings.stateOver(end) : findings.barTooShort(end, firstDay))
        .ifPresent(found::add);
    return found;
  }

  /** Whether the register still says of the state what the proposal relies on. */
  private Optional<Finding> againstRegister(InstitutionCode institution, LinkedProposed proposed) {
    Optional<Agreement> now =
        stateFrom(institution, proposed.agreementFrom())
            .filter(agreement -> ruleOf(agreement) == proposed.rule());
    if (now.isEmpty()) {
      return Optional.of(findings.notSuspended(proposed.agreementFrom()));
    }
    Optional<LocalDate> until = now.get().period().until();
    return until.equals(proposed.agreementUntil())
        ? Optional.empty()
        : Optional.of(findings.agreementChanged(proposed.agreementUntil(), until));
  }

  private List<Finding> againstPeople(VersionedSteps at, LinkedProposed proposed) {
    if (proposed.people().isEmpty()) {
      return List.of(findings.nobody());
    }
    Set<PersonId> people =
        proposed.people().stream().map(ResponsiblePerson::person).collect(Collectors.toSet());
    Map<PersonId, List<Registration>> registered = registrations.of(people);
    Map<PersonId, VersionedFile> loaded = files.load(people);
    List<LinkedCase> cases = LinkedCase.all(at);
    List<Finding> found = new ArrayList<>();
    Set<PersonId> seen = new HashSet<>();
    int place = 0;
    for (ResponsiblePerson one : proposed.people()) {
      place++;
      if (one.finding().isBlank()) {
        found.add(findings.factsMissing(place));
      }
      if (!seen.add(one.person())) {
        found.add(findings.twice(place));
      }
      List<Registration> theirs = registered.getOrDefault(one.person(), List.of());
      if (!wasThere(theirs, at.institution(), proposed.decidedOn())) {
        found.add(findings.notRegistered(place, proposed.decidedOn()));
      }
      if (Optional.ofNullable(loaded.get(one.person()))
          .filter(file -> isLinkedAlready(file.file(), proposed, cases))
          .isPresent()) {
        found.add(findings.linkedAlready(place));
      }
    }
    return found;
  }

  private static boolean wasThere(
      List<Registration> registrations, InstitutionCode institution, LocalDate decidedOn) {
    return registrations.stream()
        .filter(registration -> registration.institution().equals(institution))
        .filter(registration -> !registration.period().isEmpty())
        .anyMatch(registration -> !registration.period().from().isAfter(decidedOn));
  }

  private static boolean isLinkedAlready(
      PersonFile file, LinkedProposed proposed, List<LinkedCase> cases) {
    return cases.stream()
        .filter(other -> other.proposed().rule() == proposed.rule())
        .filter(other -> other.proposed().agreementFrom().equals(proposed.agreementFrom()))
        .flatMap(other -> other.orders().stream())
        .filter(order -> order.person().equals(file.person()))
        .map(LinkedOrder::order)
        .anyMatch(order -> !file.isRevoked(order));
  }
}
