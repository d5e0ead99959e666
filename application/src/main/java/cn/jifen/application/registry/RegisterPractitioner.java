package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
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
 * Registers a managed person, or a change of one as a dated version. Who it is, the identity
 * document says: the same document is the same person, in whatever area and under whatever code
 * (rules 1.2).
 */
public final class RegisterPractitioner {
  private final Attempts attempts;
  private final People people;
  private final Ids ids;
  private final PersonAreas areas;
  private final PractitionerChecks checks;

  public RegisterPractitioner(
      Attempts attempts,
      People people,
      PersonAreas areas,
      Ids ids,
      CodePatterns patterns,
      RuleBook book) {
    this.attempts = attempts;
    this.people = people;
    this.areas = areas;
    this.ids = ids;
    this.checks = new PractitionerChecks(people, patterns, book);
  }

  /**
   * A person as the office writes it down.
   *
   * @param code national code; empty for a person without one, or to keep the one that is known
   * @param name spaces around it and look-alike dots are normalised
   * @param identity its number is normalised too
   * @param practiceScope blank: none; about a person of other areas nothing is said by it
   * @param title blank: none; about a person of other areas nothing is said by it
   */
  public record Details(
      Optional<PersonCode> code,
      String name,
      IdentityDocument identity,
      Category category,
      String practiceScope,
      String title) {
    @Override
    public String toString() {
      return "Details of a person";
    }
  }

  /** What came of it. */
  public sealed interface Result {
    /** A document that nobody held: a new person. */
    record Added(Practitioner practitioner) implements Result {}

    /**
     * The document's holder, known before: about a person of other areas with no more than the
     * office wrote down itself.
     *
     * @param changed false when everything was registered exactly so before
     */
    record Known(Practitioner practitioner, boolean changed) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Registers a person.
   *
   * @return refused for an actor who is no officer, for a name, code or identity number that cannot
   *     be right, for a code that belongs to somebody else, and for other data than are known of a
   *     person who is registered in other areas only: their offices change them (Art 22, 27). No
   *     finding shows the number or what is known
   */
  public Result register(Act act, Details details) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.OFFICER);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : attempts.inTransaction(() -> registered(act, normalised(details)));
  }

  private static Details normalised(Details given) {
    return new Details(
        given.code(),
        PersonName.normalised(given.name()),
        PractitionerChecks.normalised(given.identity()),
        given.category(),
        given.practiceScope().strip(),
        given.title().strip());
  }

  private Result registered(Act act, Details details) {
    Optional<PersonId> holder =
        Optional.ofNullable(people.byIdentity(List.of(details.identity())).get(details.identity()));
    List<Finding> against = new ArrayList<>(checks.ofName(details.name()));
    against.addAll(checks.ofIdentity(details.identity()));
    details
        .code()
        .ifPresent(code -> against.addAll(checks.ofCode(code, details.category(), holder)));
    if (!against.isEmpty()) {
      return new Result.Refused(new Refusal(against));
    }
    return holder.map(id -> known(act, id, details)).orElseGet(() -> added(act, details));
  }

  private Result known(Act act, PersonId id, Details details) {
    Practitioner known =
        Optional.ofNullable(people.byId(List.of(id)).get(id))
            .orElseThrow(() -> new IllegalStateException("person " + id + " is missing"));
    return areas.mayKeep(id, new AreaCode(act.actor().office().value()))
        ? changed(act, known, details)
        : unchanged(known, details);
  }

  /** Of who belongs to other areas alone the office may say what is known, and hears no more. */
  private static Result unchanged(Practitioner known, Details details) {
    boolean same =
        details.code().map(code -> known.code().filter(code::equals).isPresent()).orElse(true)
            && details.name().equals(known.name())
            && details.category() == known.category()
            && (details.practiceScope().isEmpty()
                || details.practiceScope().equals(known.practiceScope()))
            && (details.title().isEmpty() || details.title().equals(known.title()));
    return same
        ? new Result.Known(practitioner(known.id(), details.code(), details), false)
        : new Result.Refused(Access.areaNotCovered());
  }

  private Result added(Act act, Details details) {
    Practitioner practitioner = practitioner(new PersonId(ids.next()), details.code(), details);
    record(act, practitioner, details);
    return new Result.Added(practitioner);
  }

  private Result changed(Act act, Practitioner known, Details details) {
    Practitioner now = practitioner(known.id(), details.code().or(known::code), details);
    boolean changed = !now.equals(known);
    if (changed) {
      record(act, now, details);
    }
    return new Result.Known(now, changed);
  }

  private static Practitioner practitioner(
      PersonId id, Optional<PersonCode> code, Details details) {
    return new Practitioner(
        id, code, details.name(), details.category(), details.practiceScope(), details.title());
  }

  private void record(Act act, Practitioner practitioner, Details details) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    people.record(
        List.of(new IdentifiedPractitioner(practitioner, details.identity())),
        today,
        act.actor().user(),
        act.at());
  }
}
