package cn.jifen.application.agreements;

import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.agreements.AgreementStep.LinkedProposed;
import cn.jifen.domain.agreements.ResponsiblePerson;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
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
    List<Finding> found = new ArrayList<>(againstDecision(proposed, today));
    if (ordersAnew(at, proposed)) {
      found.addAll(againstFirstDay(proposed, today, firstDay));
    }
    againstRegister(at.institution(), proposed).ifPresent(found::add);
    found.addAll(againstPeople(at, proposed));
    return found;
  }

  /** Whether it is about more than other terms of measures that stand. */
  private boolean ordersAnew(VersionedSteps at, LinkedProposed proposed) {
    List<PersonId> people = proposed.people().stream().map(ResponsiblePerson::person).toList();
    Map<PersonId, VersionedFile> loaded = files.load(people);
    return people.isEmpty()
        || people.stream()
            .map(person -> Optional.ofNullable(loaded.get(person)))
            .anyMatch(file -> file.flatMap(one -> followed(one.file(), at, proposed)).isEmpty());
  }

  private List<Finding> againstDecision(LinkedProposed proposed, LocalDate today) {
    List<Finding> found = new ArrayList<>();
    if (book.on(new DecisionDate(proposed.decidedOn())).isEmpty()) {
      found.add(findings.outsideRule(proposed.decidedOn()));
    }
    if (proposed.decidedOn().isAfter(today)) {
      found.add(findings.inFuture(proposed.decidedOn(), today));
    }
    return found;
  }

  private List<Finding> againstFirstDay(
      LinkedProposed proposed, LocalDate today, LocalDate firstDay) {
    List<Finding> found = new ArrayList<>();
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
      int named = place;
      Optional.ofNullable(loaded.get(one.person()))
          .map(VersionedFile::file)
          .flatMap(file -> againstChange(named, file, at, proposed))
          .ifPresent(found::add);
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

  /** What speaks against another term for somebody who follows that state already. */
  private Optional<Finding> againstChange(
      int place, PersonFile file, VersionedSteps at, LinkedProposed proposed) {
    Optional<MeasureOrdered> followed = followed(file, at, proposed);
    if (followed.isEmpty()) {
      return Optional.empty();
    }
    MeasureOrdered was = followed.get();
    if (was.rule() != LinkedRule.AGREEMENT_SUSPENDED
        || was.endsBefore().equals(proposed.endsBefore())) {
      return Optional.of(findings.linkedAlready(place));
    }
    if (isLifted(file, was)) {
      return Optional.of(findings.restoredAlready(place));
    }
    return proposed
        .endsBefore()
        .filter(end -> !end.isAfter(was.firstDay()))
        .map(end -> findings.overBeforeItBegan(place, was.firstDay(), end));
  }

  private static boolean isLifted(PersonFile file, MeasureOrdered order) {
    return file.measures().stream()
        .filter(measure -> measure.cause().id() == order.order().value())
        .anyMatch(measure -> measure.liftedOn().isPresent());
  }

  /** The measure by which a person follows the proposal's state of the agreement already. */
  Optional<MeasureOrdered> followed(PersonFile file, VersionedSteps at, LinkedProposed proposed) {
    return LinkedCase.all(at).stream()
        .filter(other -> other.proposed().rule() == proposed.rule())
        .filter(other -> other.proposed().agreementFrom().equals(proposed.agreementFrom()))
        .flatMap(other -> other.orders().stream())
        .flatMap(order -> file.standingInPlaceOf(order.order()).stream())
        .findFirst();
  }
}
