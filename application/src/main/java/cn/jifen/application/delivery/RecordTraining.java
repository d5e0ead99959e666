package cn.jifen.application.delivery;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.NoticeStep.TrainingHeld;
import cn.jifen.domain.notices.NoticeStepRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records a training of the person after a notice (Art 38(1), 46), by institution or agency. */
public final class RecordTraining {
  private final OnceOnly onceOnly;
  private final NoticeCases cases;
  private final CaseHandlers handlers;
  private final RuleBook book;
  private final DeliveryFindings findings;

  public RecordTraining(
      OnceOnly onceOnly, NoticeCases cases, Registrations registrations, RuleBook book) {
    this.onceOnly = onceOnly;
    this.cases = cases;
    this.handlers = new CaseHandlers(registrations);
    this.book = book;
    this.findings = new DeliveryFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    record Recorded(TrainingHeld training) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Records a training.
   *
   * @return refused for an unknown notice, for an actor who is neither an officer of its area nor
   *     an institution of the person, for a day before the issue or in the future, and when exactly
   *     this training is recorded already
   */
  public Result record(Act act, TrainingHeld training) {
    Optional<Refusal> noRole = CaseHandlers.denyRole(act.actor());
    return noRole.isPresent()
        ? new Result.Refused(noRole.get())
        : onceOnly.run(
            act,
            Command.of("record-training", training),
            made -> new Result.Recorded(training),
            Result.Refused::new,
            () ->
                cases
                    .find(training.notice())
                    .map(open -> recorded(act, open, training))
                    .orElseGet(
                        () ->
                            Effect.none(new Result.Refused(findings.unknownNotice(act.actor())))));
  }

  private Effect<Result> recorded(Act act, NoticeCase open, TrainingHeld training) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    Optional<Refusal> denied = handlers.deny(act.actor(), open, today);
    if (denied.isPresent()) {
      return Effect.none(new Result.Refused(denied.get()));
    }
    List<Finding> against =
        new NoticeStepRules(book.governing(open.notice().issuedOn()))
            .against(open.notice(), open.progress(), training, today);
    if (!against.isEmpty()) {
      return Effect.none(new Result.Refused(new Refusal(against)));
    }
    open.record(act, training);
    return Effect.on(training.notice().value(), new Result.Recorded(training));
  }
}
