package cn.jifen.domain.notices;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrected;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionProposed;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionReturned;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import cn.jifen.domain.notices.NoticeStep.StatusMaintained;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one notice after its issue: a fold over the steps about it.
 *
 * @param steps oldest first
 */
public record NoticeProgress(NoticeId notice, List<NoticeStep> steps) {
  public NoticeProgress {
    steps = steps.stream().filter(step -> step.notice().equals(notice)).toList();
  }

  /** The delivery to a party that counts now; its appeal days run from it (Art 48). */
  public Optional<NoticeDelivered> delivery(Party to) {
    return standing(to).findFirst();
  }

  /** The deliveries to a party that were not corrected, in the order of recording. */
  public Stream<NoticeDelivered> standing(Party to) {
    return of(NoticeDelivered.class).stream()
        .filter(delivered -> delivered.to() == to && !isCorrected(delivered));
  }

  /** Whether a recorded delivery counts no more because it was corrected. */
  public boolean isCorrected(NoticeDelivered delivered) {
    int recorded = steps.indexOf(delivered);
    return steps.subList(recorded + 1, steps.size()).stream()
        .anyMatch(step -> step instanceof DeliveryCorrected later && later.to() == delivered.to());
  }

  /** The correction that was proposed and is neither approved nor returned; at most one. */
  public Optional<DeliveryCorrectionProposed> waitingCorrection() {
    return of(DeliveryCorrectionProposed.class).stream()
        .filter(proposed -> steps.stream().noneMatch(step -> decides(step, proposed.proposal())))
        .findFirst();
  }

  private static boolean decides(NoticeStep step, ProposalId proposal) {
    return step instanceof DeliveryCorrected corrected && corrected.proposal().equals(proposal)
        || step instanceof DeliveryCorrectionReturned returned
            && returned.proposal().equals(proposal);
  }

  /** The progress as it was just before a step of it. */
  public NoticeProgress before(NoticeStep step) {
    return new NoticeProgress(notice, steps.subList(0, steps.indexOf(step)));
  }

  /** The progress as it will be with a further step. */
  NoticeProgress with(NoticeStep step) {
    return new NoticeProgress(notice, Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  /**
   * Whether the status that it orders has to be maintained on a day: from the day after the
   * institution's receipt on (Art 42, reading status-maintained-by-next-day).
   */
  public boolean isToBeMaintainedOn(LocalDate day) {
    return delivery(Party.INSTITUTION).filter(received -> received.on().isBefore(day)).isPresent();
  }

  /** The confirmation of an institution that it maintains the status (Art 42). */
  public Optional<StatusMaintained> maintainedBy(InstitutionCode institution) {
    return of(StatusMaintained.class).stream()
        .filter(step -> step.institution().equals(institution))
        .findFirst();
  }

  /** The steps of one kind, oldest first. */
  public <T extends NoticeStep> List<T> of(Class<T> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
