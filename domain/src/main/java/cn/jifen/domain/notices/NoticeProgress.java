package cn.jifen.domain.notices;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import cn.jifen.domain.notices.NoticeStep.StatusMaintained;
import java.util.List;
import java.util.Optional;

/**
 * What became of one notice after its issue: a fold over the steps about it.
 *
 * @param steps oldest first
 */
public record NoticeProgress(NoticeId notice, List<NoticeStep> steps) {
  public NoticeProgress {
    steps = steps.stream().filter(step -> step.notice().equals(notice)).toList();
  }

  /** The delivery to a party; its appeal days run from it (Art 48). */
  public Optional<NoticeDelivered> delivery(Party to) {
    return of(NoticeDelivered.class).stream().filter(step -> step.to() == to).findFirst();
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
