package cn.jifen.application.appeals;

import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.domain.appeals.Appeal;
import cn.jifen.domain.appeals.AppealRules;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.appeals.AppealedNotice;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.law.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the steps of an appeal have in common: load the file that it stands in, check who acts,
 * collect what speaks against the step, record it.
 */
public final class AppealDesk {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final RegionalCalendars calendars;
  private final PersonAreas areas;
  private final RuleVersion rule;
  private final AppealRules rules;
  private final Mandates mandates;

  public AppealDesk(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      RegionalCalendars calendars,
      PersonAreas areas,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.calendars = calendars;
    this.areas = areas;
    this.rule = book.latest();
    this.rules = new AppealRules(rule);
    this.mandates = new Mandates(rule);
  }

  AppealRules rules() {
    return rules;
  }

  RuleVersion rule() {
    return rule;
  }

  WorkingDayCalendar calendarOf(AreaCode area) {
    return calendars.in(area);
  }

  /**
   * A step that moves an appeal on.
   *
   * @param prepare gives the step as it is to be recorded, and adds everything that speaks against
   *     it
   * @param follow what follows from it in the same transaction; gets the appeal as it stands then
   */
  record Step(
      BiFunction<Hearing, List<Finding>, AppealStep> prepare, BiConsumer<Hearing, Appeal> follow) {

    /** A step from which nothing else follows. */
    static Step alone(BiFunction<Hearing, List<Finding>, AppealStep> prepare) {
      return new Step(prepare, (hearing, appeal) -> {});
    }
  }

  /** Runs work on a person's file in a transaction, once for the command's id. */
  AppealAnswer once(
      Act act,
      Command command,
      PersonId person,
      Function<FileRecorder, Effect<AppealAnswer>> work) {
    return onceOnly.run(
        act,
        command,
        made -> takenBefore(person, new AppealId(made)),
        AppealAnswer.Refused::new,
        () -> work.apply(new FileRecorder(files, ledger, List.of(person))));
  }

  private AppealAnswer takenBefore(PersonId person, AppealId id) {
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    Appeal appeal = find(recorder, person, id).orElseThrow();
    return taken(person, appeal, noticeOf(recorder, person, appeal.notice()).orElseThrow());
  }

  static Optional<Appeal> find(FileRecorder recorder, PersonId person, AppealId id) {
    return Appeal.of(recorder.loaded(person).steps(AppealStep.class)).stream()
        .filter(appeal -> appeal.id().equals(id))
        .findFirst();
  }

  static Optional<AppealedNotice> noticeOf(
      FileRecorder recorder, PersonId person, NoticeId notice) {
    return AppealedNotice.in(recorder.file(person), notice);
  }

  private AppealAnswer taken(PersonId person, Appeal appeal, AppealedNotice notice) {
    return new AppealAnswer.Taken(person, appeal, answerBy(appeal, notice));
  }

  /** The last day for the answer by the calendar of the notice's area. */
  Optional<DueDate> answerBy(Appeal appeal, AppealedNotice notice) {
    return appeal.answerBy(rule.deadlines().row(Deadline.ANSWER_APPEAL), calendarOf(notice.area()));
  }

  /**
   * Takes a step in an appeal.
   *
   * @param atAgency the role that it needs while the agency hears the appeal
   * @param on day of the step as the officer tells it
   */
  AppealAnswer step(
      Act act, AppealReference reference, Command command, Role atAgency, LocalDate on, Step step) {
    return Mandates.againstRoles(act.actor(), atAgency)
        .<AppealAnswer>map(AppealAnswer.Refused::new)
        .orElseGet(
            () ->
                once(
                    act,
                    command,
                    reference.person(),
                    recorder -> found(act, recorder, reference, atAgency, on, step)));
  }

  private Effect<AppealAnswer> found(
      Act act,
      FileRecorder recorder,
      AppealReference reference,
      Role atAgency,
      LocalDate on,
      Step step) {
    return find(recorder, reference.person(), reference.appeal())
        .map(appeal -> step(act, hearing(act, recorder, reference, appeal), atAgency, on, step))
        .orElseGet(() -> unknown(act, reference.person(), rules.unknownAppeal()));
  }

  private static Hearing hearing(
      Act act, FileRecorder recorder, AppealReference reference, Appeal appeal) {
    AppealedNotice notice =
        noticeOf(recorder, reference.person(), appeal.notice())
            .orElseThrow(() -> new IllegalStateException("notice of " + appeal.id()));
    return new Hearing(reference.person(), recorder, appeal, notice, today(act));
  }

  private Effect<AppealAnswer> step(
      Act act, Hearing hearing, Role atAgency, LocalDate on, Step step) {
    Appeal appeal = hearing.appeal();
    Optional<Refusal> denied =
        mandates.against(act.actor(), atAgency, hearing.notice().area(), appeal.escalatedTo());
    if (denied.isPresent()) {
      return refused(denied.get());
    }
    List<Finding> against = new ArrayList<>(rules.againstStep(appeal, on, hearing.today()));
    if (!against.isEmpty()) {
      return refused(against);
    }
    AppealStep prepared = step.prepare().apply(hearing, against);
    if (!against.isEmpty()) {
      return refused(against);
    }
    hearing.recorder().record(hearing.person(), prepared);
    Appeal after = appeal.after(prepared);
    step.follow().accept(hearing, after);
    hearing.recorder().finish(act);
    return Effect.on(appeal.id().value(), taken(hearing.person(), after, hearing.notice()));
  }

  /** The answer about what is not in the person's file. */
  Effect<AppealAnswer> unknown(Act act, PersonId person, Finding unknown) {
    return refused(areas.unknown(act.actor(), person, unknown));
  }

  static Effect<AppealAnswer> refused(List<Finding> findings) {
    return refused(new Refusal(findings));
  }

  static Effect<AppealAnswer> refused(Refusal refusal) {
    return Effect.none(new AppealAnswer.Refused(refusal));
  }

  static LocalDate today(Act act) {
    return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
  }
}
