package cn.jifen.domain.appeals;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.law.WorkingDayCalendar;
import cn.jifen.domain.notices.NoticeProgress;
import cn.jifen.domain.notices.NoticeStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks against receiving an appeal or moving it on (Art 48–50). */
public final class AppealRules {
  private final RuleVersion rule;
  private final AppealFindings findings;

  public AppealRules(RuleVersion rule) {
    this.rule = rule;
    this.findings = new AppealFindings(rule);
  }

  /** The day on which a party first received a notice; empty while no delivery to it stands. */
  public static Optional<LocalDate> receiptOf(
      AppealedNotice notice, Party party, List<NoticeStep> steps) {
    return new NoticeProgress(notice.id(), steps)
        .standing(party)
        .map(NoticeStep.NoticeDelivered::on)
        .min(LocalDate::compareTo);
  }

  /** The last day for an appeal of a party that received the notice on a day (Art 48). */
  public DueDate appealBy(LocalDate receipt, WorkingDayCalendar calendar) {
    return rule.deadlines().row(Deadline.APPEAL).on(receipt, calendar);
  }

  /**
   * Whether an appeal that was received is late by the delivery as recorded now, after a correction
   * (reading delivery-corrected). It stays received: the party could rely on the day recorded then.
   *
   * @param lastDay counted from the receipt as recorded now; empty: none stands
   */
  public static boolean lateAsRecordedNow(Appeal appeal, Optional<DueDate> lastDay) {
    return lastDay.filter(due -> !due.isMetBy(appeal.received().on())).isPresent();
  }

  /**
   * Everything that speaks against receiving it (Art 48).
   *
   * @param lastDay counted from the own receipt of the party that objects; empty: none is recorded,
   *     so it is in time
   * @param before the appeals in the file
   */
  public List<Finding> againstReceiving(
      AppealSubmission submission,
      AppealedNotice notice,
      Optional<DueDate> lastDay,
      List<Appeal> before,
      LocalDate today) {
    List<Finding> found = new ArrayList<>();
    if (submission.on().isAfter(today)) {
      found.add(findings.inFuture(submission.on(), today));
    }
    if (submission.on().isBefore(notice.issuedOn())) {
      found.add(findings.beforeNotice(submission.on(), notice.issuedOn()));
    }
    lastDay
        .filter(due -> !due.isMetBy(submission.on()))
        .ifPresent(due -> found.add(findings.late(submission, due)));
    if (!submission.signed()) {
      found.add(findings.unsigned());
    }
    if (!submission.sealed()) {
      found.add(findings.unsealed());
    }
    if (submission.grounds().isBlank()) {
      found.add(findings.groundsMissing());
    }
    before.stream()
        .filter(a -> a.isOpen() && a.notice().equals(notice.id()) && a.by() == submission.by())
        .findFirst()
        .ifPresent(open -> found.add(findings.openAlready(open)));
    return found;
  }

  /** What speaks against a step of the appeal as such: it is closed, or the day cannot be. */
  public List<Finding> againstStep(Appeal appeal, LocalDate on, LocalDate today) {
    if (!appeal.isOpen()) {
      return List.of(findings.closed(appeal));
    }
    if (on.isAfter(today)) {
      return List.of(findings.inFuture(on, today));
    }
    return on.isBefore(appeal.lastOn())
        ? List.of(findings.beforeLastStep(on, appeal.lastOn()))
        : List.of();
  }

  /** A finding when a step has not the text that it needs. */
  public Optional<Finding> againstText(String what, String text) {
    return text.isBlank() ? Optional.of(findings.textMissing(what)) : Optional.empty();
  }

  /** Explained is once, by the agency, before the objection goes on (Art 49). */
  public Optional<Finding> againstExplaining(Appeal appeal) {
    return appeal.stage() == AppealStage.RECEIVED
        ? Optional.empty()
        : Optional.of(findings.explainedAlready(appeal));
  }

  /** Only a continued objection after the explanation goes to the department (Art 49). */
  public Optional<Finding> againstEscalating(Appeal appeal) {
    return appeal.stage() == AppealStage.EXPLAINED
        ? Optional.empty()
        : Optional.of(findings.notExplained(appeal));
  }

  /** One appraisal at a time (Art 50). */
  public Optional<Finding> againstOrdering(Appeal appeal) {
    return appeal.atAppraisal() ? Optional.of(findings.atAppraisal()) : Optional.empty();
  }

  /** Nothing comes back that was not asked for. */
  public Optional<Finding> againstReturning(Appeal appeal) {
    return appeal.atAppraisal() ? Optional.empty() : Optional.of(findings.noAppraisal());
  }

  /** There is no such appeal in the person's file. */
  public Finding unknownAppeal() {
    return findings.unknown("appeal-unknown", "申诉");
  }

  /** There is no such notice in the person's file. */
  public Finding unknownNotice() {
    return findings.unknown("notice-unknown", "处理通知书");
  }
}
