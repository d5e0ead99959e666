package cn.jifen.domain.appeals;

import cn.jifen.domain.appeals.AppealStep.AppealReceived;
import cn.jifen.domain.appeals.AppealStep.AppraisalOrdered;
import cn.jifen.domain.appeals.AppealStep.AppraisalReturned;
import cn.jifen.domain.appeals.AppealStep.ExplanationGiven;
import cn.jifen.domain.eligibility.FileEvent.NoticeIssued;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.FileEvent.ScoreRecorded;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.scoring.Score;
import cn.jifen.domain.scoring.Scores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One notice about two scores of one decision, 10 and 2 points, and an appeal against it. */
final class AppealCase {
  static final RuleBook BOOK = RuleBook.enacted();
  static final RuleVersion RULE = BOOK.latest();
  static final LocalDate ISSUED = LocalDate.of(2025, 5, 26);
  static final NoticeId NOTICE = new NoticeId(70);
  static final AppealId APPEAL = new AppealId(80);
  static final ScoreId TEN = new ScoreId(1);
  static final ScoreId TWO = new ScoreId(2);

  private AppealCase() {}

  static PersonFile file() {
    Score ten = Scores.score(1, "B1", 10, ISSUED);
    Score two = Scores.score(2, "B2", 2, ISSUED);
    return PersonFile.empty(BOOK, new PersonId(7))
        .with(
            List.of(
                new ScoreRecorded(ten, Optional.empty()),
                new ScoreRecorded(two, Optional.empty()),
                new NoticeIssued(
                    NOTICE,
                    ten.decision().number(),
                    ISSUED,
                    List.of(TEN, TWO),
                    List.of(
                        new NotifiedMeasure(TEN, MeasureRule.M38_3, ISSUED),
                        new NotifiedMeasure(TWO, MeasureRule.M38_5, ISSUED)))));
  }

  static AppealedNotice notice() {
    return AppealedNotice.in(file(), NOTICE).orElseThrow();
  }

  static AppealReceived received(LocalDate on) {
    return new AppealReceived(APPEAL, NOTICE, Party.PERSON, on, "对责任认定有异议");
  }

  static ExplanationGiven explained(LocalDate on) {
    return new ExplanationGiven(APPEAL, on, "依据第三十六条第（三）项");
  }

  static AppraisalOrdered asked(LocalDate on) {
    return new AppraisalOrdered(APPEAL, on, "自治区医学会", "用药是否超量");
  }

  static AppraisalReturned answered(LocalDate on) {
    return new AppraisalReturned(APPEAL, on, "未超量");
  }

  static Appeal appeal(LocalDate received, AppealStep... further) {
    List<AppealStep> steps = new ArrayList<>(List.of(received(received)));
    steps.addAll(List.of(further));
    return Appeal.of(steps).getFirst();
  }

  static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  static List<String> rules(Optional<Finding> finding) {
    return rules(finding.stream().toList());
  }
}
