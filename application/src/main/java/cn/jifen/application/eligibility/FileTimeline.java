package cn.jifen.application.eligibility;

import cn.jifen.application.eligibility.TimelineItem.NoticeLine;
import cn.jifen.application.eligibility.TimelineItem.RepairLine;
import cn.jifen.application.eligibility.TimelineItem.ScoreLine;
import cn.jifen.application.eligibility.TimelineItem.Type;
import cn.jifen.application.eligibility.TimelineItem.Voiding;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.timeline.EventText;
import cn.jifen.application.timeline.NamesInFile;
import cn.jifen.application.timeline.StepText;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.NoticeProgress;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a file's entries with what each does by everything that is in the file. */
final class FileTimeline {
  private final PersonFile file;
  private final EventText events;
  private final NamesInFile names;
  private final List<NoticeStep> steps;
  private final Map<ScoreId, AssessedScore> scores = new HashMap<>();
  private final Map<RepairId, AssessedRepair> repairs = new HashMap<>();

  FileTimeline(RuleBook book, OpenedFile open) {
    this.file = open.file();
    this.names = open.names();
    this.steps = open.steps(NoticeStep.class);
    this.events = new EventText(book, file, names);
    file.balances().scores().forEach(s -> scores.put(s.score().id(), s));
    file.balances().repairs().forEach(r -> repairs.put(r.repair().id(), r));
  }

  /** What the entry says, one sentence. */
  String text(FiledEntry filed) {
    return switch (filed) {
      case FiledEntry.OfEvent of -> events.of(of.event());
      case FiledEntry.OfStep of ->
          StepText.of(of.step(), names) + (isCorrected(filed) ? "（该送达登记已更正。）" : "");
    };
  }

  /** Whether it is a delivery that was corrected since: it counts no more. */
  private boolean isCorrected(FiledEntry filed) {
    return filed instanceof FiledEntry.OfStep of
        && of.step() instanceof NoticeStep.NoticeDelivered delivered
        && new NoticeProgress(delivered.notice(), steps).isCorrected(delivered);
  }

  TimelineItem item(FiledEntry filed) {
    return switch (filed) {
      case FiledEntry.OfEvent of -> event(of);
      case FiledEntry.OfStep of -> bare(of, Type.STEP);
    };
  }

  private TimelineItem event(FiledEntry.OfEvent of) {
    return switch (of.event()) {
      case FileEvent.ScoreRecorded recorded ->
          item(of, Type.SCORE, Optional.of(line(recorded)), Optional.empty());
      case FileEvent.ScoreVoided voiding ->
          item(
              of,
              Type.SCORE_VOIDED,
              Optional.empty(),
              Optional.of(new Voiding(voiding.score().toString(), voiding.reason())));
      case FileEvent.RepairGranted granted ->
          item(
              of,
              Type.REPAIR,
              Optional.ofNullable(repairs.get(granted.repair().id())).map(FileTimeline::line),
              Optional.empty(),
              Optional.empty());
      case FileEvent.NoticeIssued notice ->
          item(of, Type.NOTICE, Optional.empty(), Optional.of(line(notice)), Optional.empty());
      case FileEvent.RestorationGranted granted ->
          item(
              of,
              Type.RESTORATION,
              Optional.empty(),
              Optional.empty(),
              Optional.of(granted.restoredOn()));
      case FileEvent.MeasureOrdered _ -> bare(of, Type.MEASURE_ORDERED);
      case FileEvent.OrderRevoked _ -> bare(of, Type.ORDER_REVOKED);
      case FileEvent.StayGranted _ -> bare(of, Type.STAY);
      case FileEvent.StayEnded _ -> bare(of, Type.STAY_ENDED);
    };
  }

  private TimelineItem bare(FiledEntry filed, Type type) {
    return item(filed, type, Optional.empty(), Optional.empty());
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

  private TimelineItem item(
      FiledEntry filed, Type type, Optional<ScoreLine> score, Optional<Voiding> voiding) {
    return item(filed, type, score, voiding, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private TimelineItem item(
      FiledEntry filed,
      Type type,
      Optional<RepairLine> repair,
      Optional<NoticeLine> notice,
      Optional<LocalDate> restoredOn) {
    return item(filed, type, Optional.empty(), Optional.empty(), repair, notice, restoredOn);
  }

  private TimelineItem item(
      FiledEntry filed,
      Type type,
      Optional<ScoreLine> score,
      Optional<Voiding> voiding,
      Optional<RepairLine> repair,
      Optional<NoticeLine> notice,
      Optional<LocalDate> restoredOn) {
    LedgerEntry entry = filed.entry();
    return new TimelineItem(
        entry.sequence(),
        type,
        entry.occurredAt(),
        entry.actor(),
        entry.office(),
        entry.effectiveOn(),
        entry.ruleVersion(),
        text(filed),
        type == Type.STEP ? Optional.of(entry.type()) : Optional.empty(),
        isCorrected(filed),
        score,
        voiding,
        repair,
        notice,
        restoredOn);
  }
}
