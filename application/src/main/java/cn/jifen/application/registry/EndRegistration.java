package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.Attempts;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records that a person left an institution (Art 22); points and status go along. */
public final class EndRegistration {
  private final Attempts attempts;
  private final Institutions institutions;
  private final Registrations registrations;
  private final RegistryFindings findings;

  public EndRegistration(
      Attempts attempts, Institutions institutions, Registrations registrations, RuleBook book) {
    this.attempts = attempts;
    this.institutions = institutions;
    this.registrations = registrations;
    this.findings = new RegistryFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    record Ended(Registration registration) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Ends a registration.
   *
   * @param registeredOn its first day
   * @param endedOn first day on which it holds no more, after its first day; corrects an end that
   *     was recorded before
   * @return refused for an actor who is no officer of the institution's area, for an unknown
   *     registration, and for an end that is not after its first day
   */
  public Result end(
      Act act,
      PersonId person,
      InstitutionCode institution,
      LocalDate registeredOn,
      LocalDate endedOn) {
    return Access.requireRole(act.actor(), Role.OFFICER)
        .<Result>map(Result.Refused::new)
        .orElseGet(
            () ->
                attempts.inTransaction(
                    () ->
                        Optional.ofNullable(
                                institutions.find(List.of(institution)).get(institution))
                            .map(place -> ended(act, place, person, registeredOn, endedOn))
                            .orElseGet(
                                () ->
                                    new Result.Refused(
                                        Access.unknown(
                                            act.actor(), findings.unknownInstitution())))));
  }

  private Result ended(
      Act act, Institution place, PersonId person, LocalDate registeredOn, LocalDate endedOn) {
    Optional<Refusal> denied = Access.requireRoleIn(act.actor(), Role.OFFICER, place.region());
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    if (!endedOn.isAfter(registeredOn)) {
      return new Result.Refused(Refusal.of(findings.endsTooEarly(registeredOn, endedOn)));
    }
    return registrations.of(List.of(person)).getOrDefault(person, List.of()).stream()
        .filter(r -> r.institution().equals(place.code()))
        .filter(r -> r.period().from().equals(registeredOn))
        .findFirst()
        .map(found -> ended(act, found, endedOn))
        .orElseGet(
            () -> new Result.Refused(Refusal.of(findings.unknownRegistration(registeredOn))));
  }

  private Result ended(Act act, Registration found, LocalDate endedOn) {
    Registration ended =
        new Registration(
            found.person(),
            found.institution(),
            Period.between(found.period().from(), endedOn),
            found.committedOn());
    if (!ended.equals(found)) {
      registrations.record(List.of(ended), act.at());
    }
    return new Result.Ended(ended);
  }
}
