package cn.jifen.application.agreements;

import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person's file with where in the ledger everything of it stands.
 *
 * @param sequences of what has an id of its own: scores, repairs, restorations, orders
 * @param notices sequences of the events that issued notices
 */
record StaffFile(
    PersonFile file,
    List<TakenStep> steps,
    Map<Long, Long> sequences,
    Map<NoticeId, Long> notices) {

  /** The file of one person, from its entries by sequence. */
  static StaffFile of(
      PersonId person, List<LedgerEntry> entries, EventReader reader, RuleBook book) {
    List<FileEvent> events = new ArrayList<>();
    List<TakenStep> steps = new ArrayList<>();
    Map<Long, Long> sequences = new HashMap<>();
    Map<NoticeId, Long> notices = new HashMap<>();
    for (LedgerEntry entry : entries) {
      switch (reader.read(entry)) {
        case LedgerEvent.InFile in -> {
          events.add(in.event());
          idOf(in.event()).ifPresent(id -> sequences.put(id, entry.sequence()));
          noticeOf(in.event()).ifPresent(id -> notices.put(id, entry.sequence()));
        }
        case LedgerEvent.InCase in -> steps.add(TakenStep.of(entry, in.step()));
        case LedgerEvent.AttachmentStored _ -> {}
        case LedgerEvent.AtInstitution _, LedgerEvent.ProposalMoved _, LedgerEvent.FilingFrozen _ ->
            throw new IllegalStateException("entry " + entry.sequence() + " is in no file");
      }
    }
    return new StaffFile(PersonFile.replay(book, person, events), steps, sequences, notices);
  }

  private static Optional<Long> idOf(FileEvent event) {
    return switch (event) {
      case FileEvent.ScoreRecorded recorded -> Optional.of(recorded.score().id().value());
      case FileEvent.RepairGranted granted -> Optional.of(granted.repair().id().value());
      case FileEvent.RestorationGranted granted -> Optional.of(granted.id().value());
      case FileEvent.MeasureOrdered ordered -> Optional.of(ordered.order().value());
      case FileEvent.ScoreVoided _,
          FileEvent.NoticeIssued _,
          FileEvent.OrderRevoked _,
          FileEvent.StayGranted _,
          FileEvent.StayEnded _ ->
          Optional.empty();
    };
  }

  private static Optional<NoticeId> noticeOf(FileEvent event) {
    return switch (event) {
      case FileEvent.NoticeIssued issued -> Optional.of(issued.notice());
      case FileEvent.MeasureOrdered ordered -> Optional.of(ordered.notice());
      case FileEvent.ScoreRecorded _,
          FileEvent.ScoreVoided _,
          FileEvent.RepairGranted _,
          FileEvent.OrderRevoked _,
          FileEvent.StayGranted _,
          FileEvent.StayEnded _,
          FileEvent.RestorationGranted _ ->
          Optional.empty();
    };
  }

  long sequenceOf(long id) {
    return Optional.ofNullable(sequences.get(id))
        .orElseThrow(() -> new IllegalStateException(id + " is not in the file"));
  }

  long sequenceOf(NoticeId notice) {
    return Optional.ofNullable(notices.get(notice))
        .orElseThrow(() -> new IllegalStateException("notice " + notice + " is not in the file"));
  }

  /** The steps of one kind with their places. */
  <T extends CaseStep> Stream<Placed<T>> steps(Class<T> kind) {
    return steps.stream()
        .filter(taken -> kind.isInstance(taken.step()))
        .map(taken -> new Placed<>(kind.cast(taken.step()), taken.sequence()));
  }

  /** A step and its place in the ledger. */
  record Placed<T extends CaseStep>(T step, long sequence) {}
}
