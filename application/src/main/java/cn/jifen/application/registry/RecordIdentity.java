package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CodePatterns;
import cn.jifen.domain.registry.IdentityChange;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.PersonStep;
import cn.jifen.domain.registry.Practitioner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records a further identity document of the same person: another paper, or the right number in
 * place of a mistyped one. Every document ever recorded finds the person; the newest one is shown.
 */
public final class RecordIdentity {
  private final Attempts attempts;
  private final People people;
  private final PersonAreas areas;
  private final PersonFiles files;
  private final Ledger ledger;
  private final PractitionerChecks checks;
  private final RegistryFindings findings;

  public RecordIdentity(
      Attempts attempts,
      People people,
      PersonAreas areas,
      PersonFiles files,
      Ledger ledger,
      CodePatterns patterns,
      RuleBook book) {
    this.attempts = attempts;
    this.people = people;
    this.areas = areas;
    this.files = files;
    this.ledger = ledger;
    this.checks = new PractitionerChecks(people, patterns, book);
    this.findings = new RegistryFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * It is a document of the person.
     *
     * @param changed false when it was one before
     */
    record Recorded(boolean changed) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Records a document.
   *
   * @param document its number is normalised
   * @return refused for an actor who is no officer of an area in which the person is or was
   *     registered, as for an unknown person, for a number that cannot be right, and for a document
   *     of somebody else: that one and the person are to be merged; no finding shows the number
   */
  public Result record(Act act, PersonId person, IdentityDocument document, IdentityChange change) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.OFFICER);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : attempts.inTransaction(
            () -> recorded(act, person, PractitionerChecks.normalised(document), change));
  }

  private Result recorded(Act act, PersonId id, IdentityDocument document, IdentityChange change) {
    Optional<Practitioner> known = Optional.ofNullable(people.byId(List.of(id)).get(id));
    if (known.isEmpty() || !areas.mayKeep(id, new AreaCode(act.actor().office().value()))) {
      return new Result.Refused(Access.areaNotCovered());
    }
    List<Finding> against = checks.ofIdentity(document);
    if (!against.isEmpty()) {
      return new Result.Refused(new Refusal(against));
    }
    Practitioner person = known.get();
    return Optional.ofNullable(people.byIdentity(List.of(document)).get(document))
        .map(holder -> held(holder.equals(person.id())))
        .orElseGet(() -> added(act, person, document, change));
  }

  private Result held(boolean bySelf) {
    return bySelf
        ? new Result.Recorded(false)
        : new Result.Refused(Refusal.of(findings.identityOfAnother()));
  }

  private Result added(
      Act act, Practitioner person, IdentityDocument document, IdentityChange change) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person.id()));
    people.record(
        List.of(new IdentifiedPractitioner(person, document)), today, act.actor().user(), act.at());
    recorder.record(person.id(), new PersonStep.IdentityRecorded(today, document.type(), change));
    recorder.finish(act);
    return new Result.Recorded(true);
  }
}
