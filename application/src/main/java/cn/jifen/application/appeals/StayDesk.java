package cn.jifen.application.appeals;

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
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.domain.appeals.Appeal;
import cn.jifen.domain.appeals.AppealRules;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.appeals.AppealedNotice;
import cn.jifen.domain.appeals.StayChange;
import cn.jifen.domain.appeals.StayRules;
import cn.jifen.domain.appeals.StayStep;
import cn.jifen.domain.appeals.StayStep.StayDecided;
import cn.jifen.domain.appeals.StayStep.StayProposed;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/** What proposing, granting and ending a stay have in common. */
public final class StayDesk {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final PersonAreas areas;
  private final RuleVersion rule;
  private final StayRules rules;
  private final Mandates mandates;

  public StayDesk(
      OnceOnly onceOnly, PersonFiles files, Ledger ledger, PersonAreas areas, RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.areas = areas;
    this.rule = book.latest();
    this.rules = new StayRules(rule);
    this.mandates = new Mandates(rule);
  }

  /** Notes what an officer proposes. */
  StayAnswer propose(Act act, PersonId person, StayProposed proposed) {
    return once(
        act,
        Command.of("propose-stay", person, proposed),
        _ -> answer(proposed, proposed.day()),
        person,
        recorder -> {
          Optional<Refusal> denied = denied(act, Role.OFFICER, recorder, person, proposed.notice());
          if (denied.isPresent()) {
            return refused(denied.get());
          }
          List<Finding> against = against(proposed, proposed.day(), recorder, person, act);
          if (!against.isEmpty()) {
            return refused(new Refusal(against));
          }
          recorder.record(person, proposed);
          recorder.finish(act);
          return taken(proposed, proposed.day());
        });
  }

  /** Puts into effect what was proposed last, today at the earliest. */
  StayAnswer decide(Act act, PersonId person, NoticeId notice, StayChange change) {
    return once(
        act,
        Command.of("decide-stay", person, notice, change),
        made -> decidedBefore(loaded(person).loaded(person), made, notice, change),
        person,
        recorder -> {
          Optional<Refusal> denied = denied(act, Role.REVIEWER, recorder, person, notice);
          if (denied.isPresent()) {
            return refused(denied.get());
          }
          return waiting(recorder, person, notice, change)
              .map(waiting -> decide(act, person, recorder, waiting))
              .orElseGet(() -> refused(Refusal.of(rules.notProposed(change))));
        });
  }

  private Effect<StayAnswer> decide(
      Act act, PersonId person, FileRecorder recorder, TakenStep waiting) {
    StayProposed proposed = (StayProposed) waiting.step();
    LocalDate today = AppealDesk.today(act);
    LocalDate day = proposed.day().isBefore(today) ? today : proposed.day();
    List<Finding> against = new ArrayList<>();
    FourEyes.against(act.actor(), waiting.by()).ifPresent(against::add);
    against.addAll(against(proposed, day, recorder, person, act));
    if (!against.isEmpty()) {
      return refused(new Refusal(against));
    }
    recorder.record(person, new StayDecided(proposed.notice(), proposed.change(), today));
    recorder.record(person, event(proposed, day));
    long entry = recorder.finish(act).getLast().sequence();
    return Effect.on(entry, answer(proposed, day));
  }

  private static FileEvent event(StayProposed proposed, LocalDate day) {
    return switch (proposed.change()) {
      case BEGIN -> new FileEvent.StayGranted(proposed.notice(), day, proposed.reason());
      case END -> new FileEvent.StayEnded(proposed.notice(), day, proposed.reason());
    };
  }

  private List<Finding> against(
      StayProposed proposed, LocalDate day, FileRecorder recorder, PersonId person, Act act) {
    return rules.against(
        proposed.change(),
        proposed.notice(),
        day,
        proposed.reason(),
        recorder.file(person),
        AppealDesk.today(act));
  }

  private static Optional<TakenStep> waiting(
      FileRecorder recorder, PersonId person, NoticeId notice, StayChange change) {
    return recorder
        .loaded(person)
        .of(StayStep.class)
        .filter(taken -> ((StayStep) taken.step()).notice().equals(notice))
        .reduce((earlier, later) -> later)
        .filter(last -> last.step() instanceof StayProposed p && p.change() == change);
  }

  private Optional<Refusal> denied(
      Act act, Role atAgency, FileRecorder recorder, PersonId person, NoticeId notice) {
    Optional<Refusal> never = Mandates.againstRoles(act.actor(), atAgency);
    if (never.isPresent()) {
      return never;
    }
    Optional<AppealedNotice> found = AppealedNotice.in(recorder.file(person), notice);
    return found.isEmpty()
        ? Optional.of(areas.unknown(act.actor(), person, new AppealRules(rule).unknownNotice()))
        : mandates.against(
            act.actor(), atAgency, found.get().area(), escalatedTo(recorder, person, notice));
  }

  private static Optional<OfficeCode> escalatedTo(
      FileRecorder recorder, PersonId person, NoticeId notice) {
    return Appeal.of(recorder.loaded(person).steps(AppealStep.class)).stream()
        .filter(appeal -> appeal.isOpen() && appeal.notice().equals(notice))
        .flatMap(appeal -> appeal.escalatedTo().stream())
        .findFirst();
  }

  /** Runs work on a person's file in a transaction, once for the command's id. */
  private StayAnswer once(
      Act act,
      Command command,
      LongFunction<StayAnswer> again,
      PersonId person,
      Function<FileRecorder, Effect<StayAnswer>> work) {
    return onceOnly.run(
        act, command, again, StayAnswer.Refused::new, () -> work.apply(loaded(person)));
  }

  private FileRecorder loaded(PersonId person) {
    return new FileRecorder(files, ledger, List.of(person));
  }

  /**
   * As it was told, also where another stay followed. Commands from before entries were noted with
   * them carry the notice's id instead: the last such change answers them.
   */
  private static StayAnswer decidedBefore(
      VersionedFile file, long entry, NoticeId notice, StayChange change) {
    List<Decided> all = new ArrayList<>();
    for (int i = 0; i < file.recorded().size(); i++) {
      long sequence = file.recorded().get(i).sequence();
      dayOf(file.file().events().get(i), notice, change)
          .ifPresent(day -> all.add(new Decided(sequence, day)));
    }
    Decided decided =
        all.stream().filter(one -> one.entry() == entry).findFirst().orElseGet(all::getLast);
    return new StayAnswer.Taken(notice, change, decided.day());
  }

  /** A change that took effect, by its entry in the ledger. */
  private record Decided(long entry, LocalDate day) {}

  private static Optional<LocalDate> dayOf(FileEvent event, NoticeId notice, StayChange change) {
    if (change == StayChange.BEGIN && event instanceof FileEvent.StayGranted granted) {
      return Optional.of(granted.from()).filter(_ -> granted.notice().equals(notice));
    }
    return change == StayChange.END && event instanceof FileEvent.StayEnded ended
        ? Optional.of(ended.until()).filter(_ -> ended.notice().equals(notice))
        : Optional.empty();
  }

  private static Effect<StayAnswer> taken(StayProposed proposed, LocalDate day) {
    return Effect.on(proposed.notice().value(), answer(proposed, day));
  }

  private static StayAnswer answer(StayProposed proposed, LocalDate day) {
    return new StayAnswer.Taken(proposed.notice(), proposed.change(), day);
  }

  private static Effect<StayAnswer> refused(Refusal refusal) {
    return Effect.none(new StayAnswer.Refused(refusal));
  }
}
