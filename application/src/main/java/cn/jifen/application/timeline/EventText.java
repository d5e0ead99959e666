package cn.jifen.application.timeline;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.LinkedRow;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MonthTerm;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.Score;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One Chinese sentence for every event of a file, by everything that is in the file. */
public final class EventText {
  private final RuleBook book;
  private final PersonFile file;
  private final NamesInFile names;
  private final Map<ScoreId, Score> scores = new HashMap<>();
  private final Map<RepairId, AssessedRepair> repairs = new HashMap<>();

  public EventText(RuleBook book, PersonFile file, NamesInFile names) {
    this.book = book;
    this.file = file;
    this.names = names;
    file.events().forEach(this::take);
    file.balances().repairs().forEach(r -> repairs.put(r.repair().id(), r));
  }

  private void take(FileEvent event) {
    if (event instanceof FileEvent.ScoreRecorded recorded) {
      scores.put(recorded.score().id(), recorded.score());
    }
  }

  /** The sentence for an event of the file. */
  public String of(FileEvent event) {
    return switch (event) {
      case FileEvent.ScoreRecorded recorded -> recorded(recorded);
      case FileEvent.ScoreVoided voiding ->
          Sentence.of("作废" + named(voiding.score())).said("，理由：", voiding.reason()).end();
      case FileEvent.RepairGranted granted -> repaired(granted);
      case FileEvent.NoticeIssued notice -> issued(notice);
      case FileEvent.MeasureOrdered order -> ordered(order);
      case FileEvent.OrderRevoked revoked ->
          Sentence.of("撤销不以记分为依据的处理措施").said("，理由：", revoked.reason()).end();
      case FileEvent.StayGranted stay ->
          Sentence.of(names.letter(stay.notice()) + "的处理措施自" + Sentence.day(stay.from()))
              .when(true, "起暂缓执行")
              .said("，理由：", stay.reason())
              .end();
      case FileEvent.StayEnded ended ->
          Sentence.of(names.letter(ended.notice()) + "的处理措施自" + Sentence.day(ended.until()))
              .when(true, "起恢复执行")
              .said("，理由：", ended.reason())
              .end();
      case FileEvent.RestorationGranted granted ->
          Sentence.of("自" + Sentence.day(granted.restoredOn()) + "起恢复医保支付资格")
              .when(granted.qualificationProven(), "，已证明执业资格")
              .end();
    };
  }

  private String named(ScoreId id) {
    return Optional.ofNullable(scores.get(id))
        .map(score -> "行为" + score.behaviour() + "的记分（" + score.points() + "分）")
        .orElse("记分" + id);
  }

  private String recorded(FileEvent.ScoreRecorded recorded) {
    Score score = recorded.score();
    Assignment how = score.assignment();
    return Sentence.of("依据" + score.decision().kind().label())
        .when(true, "（" + score.decision().number() + "）对行为" + score.behaviour())
        .when(true, "记" + score.points() + "分（" + how.clause().citation())
        .when(true, "，" + how.responsibility().label())
        .when(how.adjustment() != Adjustment.NONE, "，" + how.adjustment().label())
        .when(true, "）")
        .when(recorded.replaces().isPresent(), "，替代已作废的记分")
        .when(file.isVoided(score.id()), "；该记分已作废")
        .end();
  }

  private String repaired(FileEvent.RepairGranted granted) {
    int taken =
        Optional.ofNullable(repairs.get(granted.repair().id()))
            .map(repair -> repair.taken().value())
            .orElse(0);
    return Sentence.of("准予记分修复，途径：" + granted.repair().route().label())
        .when(true, "，减免" + granted.repair().offered() + "分，实际减免" + taken + "分")
        .end();
  }

  private String issued(FileEvent.NoticeIssued notice) {
    String measures =
        notice.measures().stream()
            .flatMap(measure -> measure(measure).stream())
            .collect(Collectors.joining("；"));
    return Sentence.of("出具" + names.letter(notice.notice()))
        .when(true, "，决定文号" + notice.decision() + "，涉及" + notice.scores().size() + "项记分")
        .said("；", measures)
        .end();
  }

  /** Empty where the score went back to somebody else when a merge was undone. */
  private Optional<String> measure(NotifiedMeasure measure) {
    return Optional.ofNullable(scores.get(measure.score()))
        .map(score -> measure(score.decision().decidedOn(), measure));
  }

  private String measure(DecisionDate decidedOn, NotifiedMeasure measure) {
    MeasureRow row = book.forRecorded(decidedOn).measures().row(measure.rule());
    String term = row.term().map(MonthTerm::label).orElse("");
    return "自"
        + Sentence.day(measure.firstDay())
        + "起"
        + row.kind().label()
        + (row.kind() == MeasureKind.TERMINATION ? "（" + term + "内不得再次登记备案）" : term)
        + "，依据"
        + row.basis().citation();
  }

  private String ordered(FileEvent.MeasureOrdered order) {
    LinkedRow row = book.governing(order.orderedOn()).linked().row(order.rule());
    return Sentence.of("因" + order.rule().label())
        .when(
            true, order.institution().map(place -> "（" + names.institution(place) + "）").orElse(""))
        .when(true, "，以" + names.letter(order.notice()) + "自" + Sentence.day(order.firstDay()))
        .when(true, "起" + row.kind().label() + "（" + row.basis().citation() + "）")
        .said("，至", order.endsBefore().map(end -> Sentence.day(end.minusDays(1))).orElse(""))
        .when(order.replaces().isPresent(), "，替代已撤销的措施")
        .end();
  }
}
