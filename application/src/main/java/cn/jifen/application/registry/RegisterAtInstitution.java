package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Registers a person at an institution (登记备案, Art 19–24): commitment first, and not while the
 * status is SUSPENDED or TERMINATED. History is not recorded here but imported.
 */
public final class RegisterAtInstitution {
  private final Attempts attempts;
  private final Institutions institutions;
  private final People people;
  private final Registrations registrations;
  private final PersonFiles files;
  private final RegistryFindings findings;

  public RegisterAtInstitution(
      Attempts attempts,
      Institutions institutions,
      People people,
      Registrations registrations,
      PersonFiles files,
      RuleBook book) {
    this.attempts = attempts;
    this.institutions = institutions;
    this.people = people;
    this.registrations = registrations;
    this.files = files;
    this.findings = new RegistryFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * It is registered so.
     *
     * @param changed false when it was registered exactly so before
     */
    record Registered(Registration registration, boolean changed) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Registers a person from a day on.
   *
   * @param registeredOn first day, today at the latest
   * @param committedOn day on which the commitment was signed, on or before the first day (Art 20);
   *     empty: that of the recorded commitment that waits for this registration, if there is one
   * @return refused for an actor who is no officer of the institution's area, for an unknown person
   *     or institution, without a commitment, while the status is not NORMAL on the first day or
   *     today (Art 43), during the bar after a termination (Art 38), after a restored termination
   *     with a commitment from before it (Art 54), and where another registration at the
   *     institution overlaps
   */
  public Result register(
      Act act,
      PersonId person,
      InstitutionCode institution,
      LocalDate registeredOn,
      Optional<LocalDate> committedOn) {
    Registration wanted =
        new Registration(person, institution, Period.from(registeredOn), committedOn);
    return Access.requireRole(act.actor(), Role.OFFICER)
        .<Result>map(Result.Refused::new)
        .orElseGet(
            () ->
                attempts.inTransaction(
                    () ->
                        Optional.ofNullable(
                                institutions.find(List.of(institution)).get(institution))
                            .map(place -> registered(act, wanted, place))
                            .orElseGet(
                                () ->
                                    new Result.Refused(
                                        Access.unknown(
                                            act.actor(), findings.unknownInstitution())))));
  }

  private Result registered(Act act, Registration asked, Institution place) {
    Optional<Refusal> denied = Access.requireRoleIn(act.actor(), Role.OFFICER, place.region());
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    Optional<Practitioner> person =
        Optional.ofNullable(people.byId(List.of(asked.person())).get(asked.person()));
    if (person.isEmpty()) {
      return new Result.Refused(Refusal.of(findings.unknownPerson()));
    }
    PersonId id = person.get().id();
    VersionedFile file = file(id);
    List<Registration> others = registrations.of(List.of(id)).getOrDefault(id, List.of());
    Registration wanted = committed(asked, id, file, others);
    if (others.contains(wanted)) {
      return new Result.Registered(wanted, false);
    }
    List<Finding> against =
        against(wanted, others, file.file(), LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE));
    if (!against.isEmpty()) {
      return new Result.Refused(new Refusal(against));
    }
    // Another registration or a measure at the same moment makes one of the two look again.
    files.save(List.of(file));
    registrations.record(List.of(wanted), act.at());
    return new Result.Registered(wanted, true);
  }

  private static Registration committed(
      Registration asked, PersonId person, VersionedFile file, List<Registration> others) {
    List<Registration> there =
        others.stream().filter(r -> r.institution().equals(asked.institution())).toList();
    Optional<LocalDate> same =
        there.stream()
            .filter(r -> r.period().equals(asked.period()))
            .findFirst()
            .flatMap(Registration::committedOn);
    return new Registration(
        person,
        asked.institution(),
        asked.period(),
        asked
            .committedOn()
            .or(() -> same)
            .or(
                () ->
                    new Commitments(file, there)
                        .waiting(asked.institution(), asked.period().from())));
  }

  private List<Finding> against(
      Registration wanted, List<Registration> others, PersonFile file, LocalDate today) {
    List<Finding> found = new ArrayList<>();
    LocalDate first = wanted.period().from();
    if (first.isAfter(today)) {
      found.add(findings.inFuture(first, today));
    }
    if (!wanted.committedBy(first)) {
      found.add(
          findings.commitmentMissing(
              first, wanted.committedOn().map(day -> "承诺日期为 " + day).orElse("没有签署服务承诺书")));
    }
    Stream.of(first, today)
        .map(file::standingOn)
        .filter(standing -> standing.status() != Status.NORMAL)
        .findFirst()
        .ifPresent(standing -> barred(found, standing));
    newCommitment(found, wanted, file);
    others.stream()
        .filter(other -> other.institution().equals(wanted.institution()))
        .filter(other -> other.period().overlaps(wanted.period()))
        .findFirst()
        .ifPresent(other -> found.add(findings.registrationOverlaps(other.period().from())));
    return found;
  }

  private void barred(List<Finding> found, Standing standing) {
    found.add(findings.notNormal(standing));
    standing
        .decisive()
        .filter(measure -> measure.kind() == MeasureKind.TERMINATION)
        .filter(measure -> measure.row().term().isPresent() && !measure.termOverBy(standing.on()))
        .ifPresent(
            measure ->
                found.add(findings.barRunning(measure, measure.termEndsBefore().orElseThrow())));
  }

  /** After a termination that was restored, the commitment is made anew (Art 54). */
  private void newCommitment(List<Finding> found, Registration wanted, PersonFile file) {
    Optional<LocalDate> terminatedOn =
        file.measures().stream()
            .filter(measure -> measure.kind() == MeasureKind.TERMINATION && !measure.superseded())
            .map(Measure::firstDay)
            .filter(day -> day.isBefore(wanted.period().from()))
            .max(Comparator.naturalOrder());
    wanted
        .committedOn()
        .filter(signed -> terminatedOn.filter(signed::isBefore).isPresent())
        .ifPresent(
            signed ->
                found.add(
                    findings.commitmentBeforeTermination(terminatedOn.orElseThrow(), signed)));
  }

  private VersionedFile file(PersonId person) {
    return Optional.ofNullable(files.load(List.of(person)).get(person))
        .orElseThrow(() -> new IllegalStateException("file of " + person + " was not loaded"));
  }
}
