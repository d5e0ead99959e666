package cn.jifen.application.delivery;

import cn.jifen.application.documents.TalkRecord;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.NoticeStep.TalkHeld;
import cn.jifen.domain.notices.NoticeStepRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records a talk with the person after a notice (谈话提醒, Art 46), with its document: one that the
 * institution held, or the agency.
 */
public final class RecordTalk {
  private final OnceOnly onceOnly;
  private final NoticeCases cases;
  private final CasePapers papers;
  private final CaseHandlers handlers;
  private final RuleBook book;
  private final DeliveryFindings findings;

  public RecordTalk(
      OnceOnly onceOnly,
      NoticeCases cases,
      CasePapers papers,
      Registrations registrations,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.cases = cases;
    this.papers = papers;
    this.handlers = new CaseHandlers(registrations);
    this.book = book;
    this.findings = new DeliveryFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    /** Recorded, with the document of the talk. */
    record Recorded(DocumentId document) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Records a talk. The ledger takes what was pointed out; names and the person's words stand on
   * the document alone.
   *
   * @return refused for an unknown notice, for an actor who is neither an officer of its area nor
   *     an institution of the person, for a day before the issue or in the future, for a talk of
   *     the institution before it received the notice, and for a second one of that side on a day
   */
  public Result record(Act act, NoticeId notice, TalkRecord.Talk talk) {
    Optional<Refusal> noRole = CaseHandlers.denyRole(act.actor());
    return noRole.isPresent()
        ? new Result.Refused(noRole.get())
        : onceOnly.run(
            act,
            Command.of("record-talk", notice, talk),
            made -> new Result.Recorded(new DocumentId(made)),
            Result.Refused::new,
            () ->
                cases
                    .find(notice)
                    .map(open -> recorded(act, open, talk))
                    .orElseGet(
                        () ->
                            Effect.none(new Result.Refused(findings.unknownNotice(act.actor())))));
  }

  private Effect<Result> recorded(Act act, NoticeCase open, TalkRecord.Talk talk) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    Optional<Refusal> denied = handlers.deny(act.actor(), open, today);
    if (denied.isPresent()) {
      return Effect.none(new Result.Refused(denied.get()));
    }
    Optional<InstitutionCode> holding = handlers.institution(act.actor(), open, today);
    TalkHeld step =
        new TalkHeld(
            open.notice().notice(),
            holding.isPresent(),
            talk.at().toLocalDate(),
            String.join("；", talk.reminders()));
    List<Finding> against =
        new NoticeStepRules(book.governing(open.notice().issuedOn()))
            .against(open.notice(), open.progress(), step, today);
    if (!against.isEmpty()) {
      return Effect.none(new Result.Refused(new Refusal(against)));
    }
    Optional<InstitutionCode> place = holding.or(() -> open.notice().institution());
    DocumentId document = papers.talk(act, open, place, holding.isPresent(), talk);
    open.record(act, step);
    return Effect.on(document.value(), new Result.Recorded(document));
  }
}
