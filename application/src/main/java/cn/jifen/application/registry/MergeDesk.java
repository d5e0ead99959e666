package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.FourEyes;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.MergeStep;
import cn.jifen.domain.registry.Merges;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What proposing, deciding and undoing merges have in common. */
public final class MergeDesk {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final People people;
  private final PersonAreas areas;
  private final MergeFindings findings;

  public MergeDesk(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      People people,
      PersonAreas areas,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.people = people;
    this.areas = areas;
    this.findings = new MergeFindings(book);
  }

  /**
   * Two registered people.
   *
   * @param kept under whom both go on
   * @param absorbed who goes on under the other
   */
  public record Pair(PersonId kept, PersonId absorbed) {}

  MergeFindings findings() {
    return findings;
  }

  /**
   * Runs one step about a pair by an office that covers both; others are not told whether they are
   * registered.
   */
  MergeAnswer run(
      Act act, Role role, Command command, Pair pair, Function<Session, Optional<Finding>> step) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), role);
    return denied.isPresent()
        ? new MergeAnswer.Refused(denied.get())
        : onceOnly.run(
            act,
            command,
            made -> new MergeAnswer.Accepted(pair),
            MergeAnswer.Refused::new,
            () -> taken(act, pair, step));
  }

  private Effect<MergeAnswer> taken(Act act, Pair pair, Function<Session, Optional<Finding>> step) {
    List<PersonId> both = List.of(pair.kept(), pair.absorbed());
    AreaCode area = new AreaCode(act.actor().office().value());
    boolean known = people.byId(both).keySet().containsAll(both);
    if (!known || !both.stream().allMatch(person -> areas.mayKeep(person, area))) {
      return refused(Access.areaNotCovered());
    }
    Session session = new Session(act, pair);
    return step.apply(session)
        .map(against -> refused(Refusal.of(against)))
        .orElseGet(
            () -> {
              session.finish();
              return Effect.on(pair.absorbed().value(), new MergeAnswer.Accepted(pair));
            });
  }

  private static Effect<MergeAnswer> refused(Refusal refusal) {
    return Effect.none(new MergeAnswer.Refused(refusal));
  }

  /** One step about a pair, inside a transaction. */
  final class Session {
    private final Act act;
    private final Pair pair;
    private final FileRecorder recorder;
    private boolean joins;

    private Session(Act act, Pair pair) {
      this.act = act;
      this.pair = pair;
      this.recorder = new FileRecorder(files, ledger, List.of(pair.kept(), pair.absorbed()));
    }

    LocalDate today() {
      return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    }

    /** Whether one of the two goes on under somebody. */
    boolean anyMergedAway() {
      return isElsewhere(pair.kept()) || isElsewhere(pair.absorbed());
    }

    private boolean isElsewhere(PersonId person) {
      return !recorder.file(person).person().equals(person);
    }

    boolean areMerged() {
      return recorder.file(pair.absorbed()).person().equals(pair.kept()) && !samePerson();
    }

    boolean samePerson() {
      return pair.kept().equals(pair.absorbed());
    }

    boolean absorbedHasOthers() {
      return !merges(pair.absorbed()).absorbedBy(pair.absorbed()).isEmpty();
    }

    private Merges merges(PersonId person) {
      return Merges.after(recorder.loaded(person).steps(MergeStep.class));
    }

    /** The newest step about the pair when it is a proposal of that kind. */
    Optional<TakenStep> waiting(Class<? extends MergeStep> proposal) {
      return recorder
          .loaded(pair.kept())
          .of(MergeStep.class)
          .filter(about(pair))
          .reduce((earlier, later) -> later)
          .filter(taken -> proposal.isInstance(taken.step()));
    }

    private static Predicate<TakenStep> about(Pair pair) {
      return taken ->
          taken.step() instanceof MergeStep step
              && step.kept().equals(pair.kept())
              && step.absorbed().equals(pair.absorbed());
    }

    /** What speaks against it that the actor decides on a proposal. */
    Optional<Finding> against(Optional<TakenStep> proposal) {
      return proposal
          .map(taken -> FourEyes.against(act.actor(), taken.by()))
          .orElseGet(() -> Optional.of(findings.notProposed()));
    }

    /** Records a step in the file of the one kept. */
    void record(MergeStep step) {
      recorder.record(pair.kept(), step);
    }

    /** Records in both files what makes one of two, or two of one. */
    void recordInBoth(MergeStep step) {
      recorder.record(pair.kept(), step);
      if (areMerged()) {
        recorder.record(new LedgerEvent.InCase(pair.absorbed(), step));
      } else {
        recorder.record(pair.absorbed(), step);
      }
      joins = true;
    }

    private void finish() {
      recorder.finish(act);
      if (joins) {
        files.rewrite(List.of(pair.kept(), pair.absorbed()));
      }
    }
  }
}
