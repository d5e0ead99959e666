package cn.jifen.application.delivery;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.NoticeStep.StatusMaintained;
import cn.jifen.domain.notices.NoticeStepRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An institution confirms that it maintains the status that a notice ordered (Art 42): each
 * institution at which the person is registered for itself. The status itself changed with the
 * issue (Art 43, 44).
 */
public final class ConfirmStatus {
  private final OnceOnly onceOnly;
  private final NoticeCases cases;
  private final CaseHandlers handlers;
  private final RuleBook book;
  private final DeliveryFindings findings;

  public ConfirmStatus(
      OnceOnly onceOnly, NoticeCases cases, Registrations registrations, RuleBook book) {
    this.onceOnly = onceOnly;
    this.cases = cases;
    this.handlers = new CaseHandlers(registrations);
    this.book = book;
    this.findings = new DeliveryFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    record Confirmed(StatusMaintained step) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Confirms for the actor's own institution.
   *
   * @param on day of the maintenance
   * @return refused for an actor who is no institution of the person, for an unknown notice, where
   *     the person is not registered on that day, when the notice orders no measure that counts,
   *     for a day before the issue or in the future, and for a second confirmation
   */
  public Result confirm(Act act, NoticeId notice, LocalDate on) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.INSTITUTION);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : onceOnly.run(
            act,
            Command.of("confirm-status", notice, on),
            made -> new Result.Confirmed(step(act, notice, on)),
            Result.Refused::new,
            () -> confirmed(act, step(act, notice, on)));
  }

  private static StatusMaintained step(Act act, NoticeId notice, LocalDate on) {
    InstitutionCode own = Visibility.of(act.actor()).ownInstitution().orElseThrow();
    return new StatusMaintained(notice, own, on);
  }

  private Effect<Result> confirmed(Act act, StatusMaintained step) {
    return cases
        .find(step.notice())
        .map(open -> confirmed(act, open, step))
        .orElseGet(() -> Effect.none(new Result.Refused(findings.unknownNotice(act.actor()))));
  }

  private Effect<Result> confirmed(Act act, NoticeCase open, StatusMaintained step) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    if (!handlers.everRegistered(step.institution(), open.person())) {
      return Effect.none(new Result.Refused(Access.areaNotCovered()));
    }
    List<Finding> against = new ArrayList<>();
    if (!handlers.registers(step.institution(), open.person(), step.on())) {
      against.add(findings.notRegisteredThere(step.on()));
    }
    against.addAll(
        new NoticeStepRules(book.governing(open.notice().issuedOn()))
            .against(
                open.notice(),
                open.progress(),
                step,
                open.notice().ordersMeasure(open.file()),
                today));
    if (!against.isEmpty()) {
      return Effect.none(new Result.Refused(new Refusal(against)));
    }
    open.record(act, step);
    return Effect.on(step.notice().value(), new Result.Confirmed(step));
  }
}
