package cn.jifen.domain.deadlines;

import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms of an institution about no single person: a pure fold. */
public final class TermsOfInstitution {
  private TermsOfInstitution() {}

  /** The commitments of a new institution (Art 17), then corrections demanded (Art 58). */
  public static List<Term> of(RuleBook book, InstitutionFile file) {
    List<Term> terms = new ArrayList<>();
    firstAgreement(book, file).ifPresent(first -> terms.add(commitments(file, first)));
    terms.addAll(CorrectionTerms.of(file.steps()));
    return terms;
  }

  /** The agreement with which an institution was new, if the Rule was in force by then. */
  public static Optional<Agreement> firstAgreement(RuleBook book, InstitutionFile file) {
    LocalDate ruleBegan = book.versions().getFirst().inForce().from();
    return file.agreements().stream()
        .findFirst()
        .filter(first -> first.state() == AgreementState.ACTIVE)
        .filter(first -> !first.period().from().isBefore(ruleBegan));
  }

  private static Term commitments(InstitutionFile file, Agreement first) {
    LocalDate signed = first.period().from();
    return Term.duty(
            TermKind.SIGN_COMMITMENTS,
            file.institution().value(),
            file.region(),
            Optional.of(file.institution()),
            signed)
        .done(allCommitted(file.registrations(), signed));
  }

  /**
   * The first day from the agreement on on which somebody was registered and everybody registered
   * had signed; who comes later signs for himself.
   */
  private static Optional<LocalDate> allCommitted(
      List<Registration> registrations, LocalDate agreed) {
    return Stream.concat(
            Stream.of(agreed), registrations.stream().flatMap(TermsOfInstitution::daysOf))
        .filter(day -> !day.isBefore(agreed))
        .sorted()
        .distinct()
        .filter(day -> allCommittedOn(day, registrations))
        .findFirst();
  }

  private static Stream<LocalDate> daysOf(Registration registration) {
    Period period = registration.period();
    return Stream.of(Optional.of(period.from()), period.until(), registration.committedOn())
        .flatMap(Optional::stream);
  }

  private static boolean allCommittedOn(LocalDate day, List<Registration> registrations) {
    List<Registration> there = registrations.stream().filter(r -> r.period().covers(day)).toList();
    return !there.isEmpty() && there.stream().allMatch(r -> r.committedBy(day));
  }
}
