package cn.jifen.domain.notices;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionProposed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can speak against correcting a recorded delivery (Art 42, 46, 62). */
public final class DeliveryCorrectionRules {
  private final NoticeStepRules steps;

  public DeliveryCorrectionRules(RuleVersion rule) {
    this.steps = new NoticeStepRules(rule);
  }

  /**
   * What speaks against proposing it: another correction of the notice waits, no reason is told, or
   * it could not take effect.
   *
   * @param witnessed whether reason and witness of a refusal are told
   */
  public List<Finding> againstProposing(
      FiledNotice notice,
      NoticeProgress progress,
      DeliveryCorrectionProposed wanted,
      boolean witnessed,
      LocalDate today) {
    List<Finding> found = new ArrayList<>();
    progress.waitingCorrection().ifPresent(_ -> found.add(waitingAlready()));
    againstReason(wanted.reason()).ifPresent(found::add);
    found.addAll(againstEffect(notice, progress, wanted, witnessed, today));
    return found;
  }

  /**
   * What speaks against its effect, when it is proposed and when it is approved: no delivery to the
   * party is recorded, the right one could not be recorded in its place, or the person would have
   * received the notice before the institution (Art 46).
   *
   * @param witnessed whether reason and witness of a refusal are told
   */
  public List<Finding> againstEffect(
      FiledNotice notice,
      NoticeProgress progress,
      DeliveryCorrectionProposed wanted,
      boolean witnessed,
      LocalDate today) {
    if (progress.delivery(wanted.to()).isEmpty()) {
      return List.of(nothingToCorrect(wanted.to()));
    }
    NoticeProgress without = progress.with(wanted.approved(today));
    NoticeProgress after = wanted.right().map(without::with).orElse(without);
    List<Finding> found = new ArrayList<>();
    wanted
        .right()
        .ifPresent(right -> found.addAll(steps.against(notice, without, right, witnessed, today)));
    without
        .delivery(Party.PERSON)
        .flatMap(received -> steps.passedOn(after, received.on()))
        .ifPresent(found::add);
    return found;
  }

  /** What speaks against deciding on a correction: it does not wait, or not any more. */
  public Optional<Finding> againstDeciding(NoticeProgress progress, ProposalId proposal) {
    boolean waits =
        progress
            .waitingCorrection()
            .filter(waiting -> waiting.proposal().equals(proposal))
            .isPresent();
    return waits
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "correction-not-waiting",
                steps.delivering(),
                "只对等待复核的更正作出决定，每项更正只决定一次",
                "没有这一等待复核的更正，或者已经决定"));
  }

  /** What speaks against correcting or returning without a reason. */
  public Optional<Finding> againstReason(String reason) {
    return reason.isBlank()
        ? Optional.of(
            new Finding("correction-reason-missing", steps.delivering(), "更正和退回均须写明理由", "没有写明理由"))
        : Optional.empty();
  }

  private Finding waitingAlready() {
    return new Finding(
        "correction-waiting", steps.delivering(), "同一通知书同时只办理一项送达更正，请先批准或者退回", "另有一项更正等待复核");
  }

  private Finding nothingToCorrect(Party to) {
    return new Finding(
        "no-delivery-to-correct",
        steps.delivering(),
        "更正以已有送达登记为前提；还没有登记的，请直接登记送达",
        "没有登记送达" + to.label());
  }
}
