package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.FourEyes;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * What proposing and deciding about a lost qualification have in common (Art 26): an office to
 * whose area the person belongs, and to others not a word about what there is.
 */
public final class QualificationDesk {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final PersonAreas areas;
  private final QualificationFindings findings;

  public QualificationDesk(
      OnceOnly onceOnly, PersonFiles files, Ledger ledger, PersonAreas areas, RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.areas = areas;
    this.findings = new QualificationFindings(book);
  }

  QualificationFindings findings() {
    return findings;
  }

  /** The person's file as it is now. */
  VersionedFile loaded(PersonId person) {
    return new FileRecorder(files, ledger, List.of(person)).loaded(person);
  }

  /** One command about a person, inside a transaction. */
  record Matter(
      Act act, Role role, PersonId person, FileRecorder recorder, QualificationMatters waiting) {

    LocalDate today() {
      return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    }

    /** The refusal where the matter lies in another area than the actor's. */
    Optional<Refusal> outside(AreaCode area) {
      return Access.requireRoleIn(act.actor(), role, area);
    }

    /** The refusal for whoever proposed it. */
    Optional<Refusal> own(TakenStep proposed) {
      return FourEyes.against(act.actor(), proposed.by()).map(Refusal::of);
    }
  }

  /**
   * Runs a command once.
   *
   * @param again answers a repetition, from the id of the order
   * @param refused answers an actor without the role, or to whose area the person does not belong;
   *     nobody belongs to any area whom the register does not know
   */
  <R> R run(
      Act act,
      Role role,
      Command command,
      PersonId person,
      LongFunction<R> again,
      Function<Refusal, R> refused,
      Function<Matter, Effect<R>> step) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), role);
    return denied.isPresent()
        ? refused.apply(denied.get())
        : onceOnly.run(
            act,
            command,
            again,
            refused,
            () ->
                areas.isOf(person, new AreaCode(act.actor().office().value()))
                    ? step.apply(opened(act, role, person))
                    : Effect.none(refused.apply(Access.areaNotCovered())));
  }

  private Matter opened(Act act, Role role, PersonId person) {
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    return new Matter(
        act, role, person, recorder, new QualificationMatters(recorder.loaded(person)));
  }

  static Optional<Refusal> because(Finding finding) {
    return Optional.of(Refusal.of(finding));
  }
}
