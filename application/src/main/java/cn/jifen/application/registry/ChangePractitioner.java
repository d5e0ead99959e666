package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.CodePatterns;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.PersonName;
import cn.jifen.domain.registry.Practitioner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records what changed about a registered person (Art 27) as a dated version; every earlier one
 * stays, and an earlier code still finds the person.
 */
public final class ChangePractitioner {
  private final Attempts attempts;
  private final People people;
  private final PersonAreas areas;
  private final PractitionerChecks checks;
  private final RegistryFindings findings;

  public ChangePractitioner(
      Attempts attempts, People people, PersonAreas areas, CodePatterns patterns, RuleBook book) {
    this.attempts = attempts;
    this.people = people;
    this.areas = areas;
    this.checks = new PractitionerChecks(people, patterns, book);
    this.findings = new RegistryFindings(book);
  }

  /**
   * What changed; what is empty stays as it is.
   *
   * @param validFrom first day on which it was so, today at the latest
   */
  public record Change(
      Optional<PersonCode> code,
      Optional<String> name,
      Optional<Category> category,
      Optional<String> practiceScope,
      Optional<String> title,
      LocalDate validFrom) {}

  /** What came of it. */
  public sealed interface Result {
    /**
     * It is registered so.
     *
     * @param changed false when it was registered exactly so before
     */
    record Registered(Practitioner practitioner, boolean changed) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Records a change.
   *
   * @return refused for an actor who is no officer of an area in which the person is or was
   *     registered, as for an unknown person, for a day that has not come, and for a name or code
   *     that cannot be right or belongs to somebody else
   */
  public Result change(Act act, PersonId person, Change change) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.OFFICER);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : attempts.inTransaction(() -> changed(act, person, change));
  }

  private Result changed(Act act, PersonId id, Change change) {
    Optional<Practitioner> known = Optional.ofNullable(people.byId(List.of(id)).get(id));
    if (known.isEmpty() || !areas.mayKeep(id, new AreaCode(act.actor().office().value()))) {
      return new Result.Refused(Access.areaNotCovered());
    }
    Practitioner now = changed(known.get(), change);
    List<Finding> against = against(act, known.get(), now, change.validFrom());
    if (!against.isEmpty()) {
      return new Result.Refused(new Refusal(against));
    }
    boolean changed = !now.equals(known.get());
    if (changed) {
      people.record(
          List.of(new IdentifiedPractitioner(now, identity(now.id()))),
          change.validFrom(),
          act.actor().user(),
          act.at());
    }
    return new Result.Registered(now, changed);
  }

  private static Practitioner changed(Practitioner known, Change change) {
    return new Practitioner(
        known.id(),
        change.code().or(known::code),
        change.name().map(PersonName::normalised).orElse(known.name()),
        change.category().orElse(known.category()),
        change.practiceScope().map(String::strip).orElse(known.practiceScope()),
        change.title().map(String::strip).orElse(known.title()));
  }

  private List<Finding> against(
      Act act, Practitioner known, Practitioner now, LocalDate validFrom) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    List<Finding> found = new ArrayList<>();
    if (validFrom.isAfter(today)) {
      found.add(findings.inFuture(validFrom, today));
    }
    found.addAll(checks.ofName(now.name()));
    if (!now.code().equals(known.code()) || now.category() != known.category()) {
      now.code()
          .ifPresent(
              code -> found.addAll(checks.ofCode(code, now.category(), Optional.of(now.id()))));
    }
    return found;
  }

  private IdentityDocument identity(PersonId person) {
    return Optional.ofNullable(people.identitiesOf(List.of(person)).get(person))
        .orElseThrow(() -> new IllegalStateException("person " + person + " has no document"));
  }
}
