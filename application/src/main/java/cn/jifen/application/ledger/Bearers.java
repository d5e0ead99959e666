package cn.jifen.application.ledger;

import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.appeals.StayStep;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.notices.TransferStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Under whom the next entry in a file stands. A file of merged people has what each brought along;
 * what goes on with it, the void of a score or the delivery of a notice, is an entry of the same
 * person, so that it goes with it when the merge is undone. All else is the kept one's.
 */
final class Bearers {
  private final PersonId owner;
  private final Map<ScoreId, PersonId> scores = new HashMap<>();
  private final Map<OrderId, PersonId> orders = new HashMap<>();
  private final Map<NoticeId, PersonId> notices = new HashMap<>();
  private final Map<AppealId, NoticeId> appealed = new HashMap<>();

  Bearers(VersionedFile file) {
    this.owner = file.file().person();
    if (file.recorded().stream().allMatch(recorded -> recorded.under().equals(owner))) {
      return;
    }
    List<FileEvent> events = file.file().events();
    for (int i = 0; i < events.size(); i++) {
      note(events.get(i), file.recorded().get(i).under());
    }
    file.steps(AppealStep.class).stream()
        .flatMap(
            s ->
                s instanceof AppealStep.AppealReceived received
                    ? Stream.of(received)
                    : Stream.empty())
        .forEach(received -> appealed.put(received.appeal(), received.notice()));
  }

  private void note(FileEvent event, PersonId under) {
    if (event instanceof FileEvent.ScoreRecorded recorded) {
      scores.put(recorded.score().id(), under);
    } else if (event instanceof FileEvent.NoticeIssued notice) {
      notices.put(notice.notice(), under);
    } else if (event instanceof FileEvent.MeasureOrdered order) {
      orders.put(order.order(), under);
      notices.put(order.notice(), under);
    }
  }

  PersonId of(FileEvent event) {
    return switch (event) {
      case FileEvent.ScoreRecorded recorded -> recorded.replaces().map(this::of).orElse(owner);
      case FileEvent.ScoreVoided voided -> of(voided.score());
      case FileEvent.NoticeIssued notice -> of(notice.scores());
      case FileEvent.OrderRevoked revoked -> orders.getOrDefault(revoked.order(), owner);
      case FileEvent.StayGranted stay -> of(stay.notice());
      case FileEvent.StayEnded stay -> of(stay.notice());
      case FileEvent.MeasureOrdered ordered ->
          ordered.replaces().map(was -> orders.getOrDefault(was, owner)).orElse(owner);
      case FileEvent.RepairGranted _, FileEvent.RestorationGranted _ -> owner;
    };
  }

  private PersonId of(ScoreId score) {
    return scores.getOrDefault(score, owner);
  }

  private PersonId of(NoticeId notice) {
    return notices.getOrDefault(notice, owner);
  }

  /** A notice about scores of both stays with the one kept. */
  private PersonId of(List<ScoreId> notified) {
    Set<PersonId> all = notified.stream().map(this::of).collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next() : owner;
  }

  PersonId of(CaseStep step) {
    if (step instanceof NoticeStep about) {
      return of(about.notice());
    }
    if (step instanceof StayStep about) {
      return of(about.notice());
    }
    if (step instanceof TransferStep about) {
      return of(about);
    }
    return step instanceof AppealStep about ? noticeOf(about).map(this::of).orElse(owner) : owner;
  }

  /** A letter about cases of both stays with the one kept. */
  private PersonId of(TransferStep step) {
    Set<PersonId> all =
        Stream.concat(
                step.scores().stream().map(this::of),
                step.orders().stream().map(order -> orders.getOrDefault(order, owner)))
            .collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next() : owner;
  }

  private Optional<NoticeId> noticeOf(AppealStep step) {
    return step instanceof AppealStep.AppealReceived received
        ? Optional.of(received.notice())
        : Optional.ofNullable(appealed.get(step.appeal()));
  }
}
