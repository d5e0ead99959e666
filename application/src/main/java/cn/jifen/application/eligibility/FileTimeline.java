package cn.jifen.application.eligibility;

import cn.jifen.application.eligibility.TimelineItem.NoticeLine;
import cn.jifen.application.eligibility.TimelineItem.RepairLine;
import cn.jifen.application.eligibility.TimelineItem.ScoreLine;
import cn.jifen.application.eligibility.TimelineItem.Type;
import cn.jifen.application.eligibility.TimelineItem.Voiding;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells a file's events with what each does by everything that is in the file now. */
final class FileTimeline {
  private final PersonFile file;
  private final Map<ScoreId, AssessedScore> scores = new HashMap<>();
  private final Map<RepairId, AssessedRepair> repairs = new HashMap<>();

  FileTimeline(PersonFile file) {
    this.file = file;
    file.balances().scores().forEach(s -> scores.put(s.score().id(), s));
    file.balances().repairs().forEach(r -> repairs.put(r.repair().id(), r));
  }

  TimelineItem item(LedgerEntry entry, FileEvent event) {
    return switch (event) {
      case FileEvent.ScoreRecorded recorded ->
          item(entry, Type.SCORE, Optional.of(line(recorded)), Optional.empty());
      case FileEvent.ScoreVoided voiding ->
          item(
              entry,
              Type.SCORE_VOIDED,
              Optional.empty(),
              Optional.of(new Voiding(voiding.score().toString(), voiding.reason())));
      case FileEvent.RepairGranted granted ->
          item(
              entry,
              Type.REPAIR,
              Optional.ofNullable(repairs.get(granted.repair().id())).map(FileTimeline::line),
              Optional.empty(),
              Optional.empty());
      case FileEvent.NoticeIssued notice ->
          item(entry, Type.NOTICE, Optional.empty(), Optional.of(line(notice)), Optional.empty());
      case FileEvent.RestorationGranted granted ->
          item(
              entry,
              Type.RESTORATION,
              Optional.empty(),
              Optional.empty(),
              Optional.of(granted.restoredOn()));
      case FileEvent.MeasureOrdered _ -> bare(entry, Type.MEASURE_ORDERED);
      case FileEvent.OrderRevoked _ -> bare(entry, Type.ORDER_REVOKED);
      case FileEvent.StayGranted _ -> bare(entry, Type.STAY);
      case FileEvent.StayEnded _ -> bare(entry, Type.STAY_ENDED);
    };
  }

  private static TimelineItem bare(LedgerEntry entry, Type type) {
    return item(entry, type, Optional.empty(), Optional.empty());
  }

  private ScoreLine line(FileEvent.ScoreRecorded recorded) {
    Score score = recorded.score();
    Optional<AssessedScore> assessed = Optional.ofNullable(scores.get(score.id()));
    return new ScoreLine(
        score.id().toString(),
        score.decision().number().value(),
        score.decision().kind(),
        score.decision().institution().value(),
        score.decision().inspection().value(),
        score.decision().decidedOn().day(),
        score.behaviour().value(),
        score.assignment().clause().code(),
        score.assignment().responsibility(),
        score.assignment().adjustment(),
        score.assignment().ground(),
        score.assignment().reason(),
        score.points().value(),
        assessed.map(a -> a.added().value()),
        assessed.map(a -> a.totalBefore().value()),
        assessed.map(a -> a.totalAfter().value()),
        assessed.flatMap(AssessedScore::measure).map(FileTimeline::code),
        file.isVoided(score.id()),
        recorded.replaces().map(ScoreId::toString));
  }

  private static String code(MeasureRow row) {
    return row.rule().code();
  }

  private static RepairLine line(AssessedRepair repair) {
    return new RepairLine(
        repair.repair().id().toString(),
        repair.repair().route(),
        repair.repair().offered().value(),
        repair.taken().value(),
        repair.totalAfter().value());
  }

  private static NoticeLine line(FileEvent.NoticeIssued notice) {
    return new NoticeLine(
        notice.notice().toString(),
        notice.decision().value(),
        notice.scores().stream().map(ScoreId::toString).toList());
  }

  private static TimelineItem item(
      LedgerEntry entry, Type type, Optional<ScoreLine> score, Optional<Voiding> voiding) {
    return item(entry, type, score, voiding, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static TimelineItem item(
      LedgerEntry entry,
      Type type,
      Optional<RepairLine> repair,
      Optional<NoticeLine> notice,
      Optional<LocalDate> restoredOn) {
    return item(entry, type, Optional.empty(), Optional.empty(), repair, notice, restoredOn);
  }

  private static TimelineItem item(
      LedgerEntry entry,
      Type type,
      Optional<ScoreLine> score,
      Optional<Voiding> voiding,
      Optional<RepairLine> repair,
      Optional<NoticeLine> notice,
      Optional<LocalDate> restoredOn) {
    return new TimelineItem(
        entry.sequence(),
        type,
        entry.occurredAt(),
        entry.actor(),
        entry.office(),
        entry.effectiveOn(),
        entry.ruleVersion(),
        score,
        voiding,
        repair,
        notice,
        restoredOn);
  }
}
