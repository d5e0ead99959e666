package cn.jifen.domain.appeals;

import static cn.jifen.domain.appeals.AppealCase.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.domain.appeals.RuledScore.Instead;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.FileEvent.OrderRevoked;
import cn.jifen.domain.eligibility.FileEvent.ScoreVoided;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Calendars;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.DeadlineRow;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.scoring.Assignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第五十一条: twenty working days, without those of an appraisal; 维持、变更、撤销, never heavier. */
class Article51Test {
  private static final DeadlineRow TWENTY = AppealCase.RULE.deadlines().row(Deadline.ANSWER_APPEAL);
  private static final LocalDate RECEIVED = LocalDate.of(2025, 7, 7);

  private static Optional<DueDate> answerBy(Appeal appeal) {
    return appeal.answerBy(TWENTY, Calendars.xinjiang());
  }

  /** Plain weeks; over New Year; over 国庆节 with its make-up days; over 古尔邦节. */
  @ParameterizedTest
  @CsvSource({
    "2025-07-07, 2025-08-04, false",
    "2025-12-15, 2026-01-13, true",
    "2025-09-26, 2025-10-30, false",
    "2025-05-30, 2025-07-03, false"
  })
  void theAnswerIsDueOnTheTwentiethWorkingDay(
      LocalDate received, LocalDate last, boolean provisional) {
    assertEquals(
        Optional.of(new DueDate(last, provisional)), answerBy(AppealCase.appeal(received)));
  }

  @Test
  void theClockStandsStillFromTheDayAfterTheOrderToTheDayOfTheReturn() {
    Appeal out = AppealCase.appeal(RECEIVED, AppealCase.asked(LocalDate.of(2025, 7, 14)));
    assertEquals(Optional.empty(), answerBy(out));
    Appeal back = out.after(AppealCase.answered(LocalDate.of(2025, 7, 23)));
    assertEquals(Optional.of(new DueDate(LocalDate.of(2025, 8, 13), false)), answerBy(back));
  }

  @Test
  void anAppraisalThatIsBackOnTheSameDayStopsNothingAndASecondOneStopsAgain() {
    Appeal once =
        AppealCase.appeal(
            RECEIVED,
            AppealCase.asked(LocalDate.of(2025, 7, 14)),
            AppealCase.answered(LocalDate.of(2025, 7, 14)));
    assertEquals(Optional.of(new DueDate(LocalDate.of(2025, 8, 4), false)), answerBy(once));
    Appeal twice =
        once.after(AppealCase.asked(LocalDate.of(2025, 7, 31)))
            .after(AppealCase.answered(LocalDate.of(2025, 8, 1)));
    assertEquals(Optional.of(new DueDate(LocalDate.of(2025, 8, 5), false)), answerBy(twice));
  }

  private static List<String> against(Ruling ruling, PersonFile file) {
    return rules(
        new RulingRules(AppealCase.RULE)
            .against(ruling, AppealCase.appeal(RECEIVED), AppealCase.notice(), file));
  }

  private static List<String> against(Ruling ruling) {
    return against(ruling, AppealCase.file());
  }

  private static RuledScore instead(ScoreId score, Clause clause, int points) {
    return new RuledScore(
        score,
        Optional.of(
            new Instead(Assignment.standard(clause, Responsibility.PRIMARY), Points.of(points))));
  }

  private static RuledScore without(ScoreId score) {
    return new RuledScore(score, Optional.empty());
  }

  @Test
  void eachOutcomeIsToldWithItsReason() {
    assertEquals(List.of(), against(Ruling.upheld("认定无误")));
    assertEquals(List.of(), against(Ruling.revoked("证据不足")));
    assertEquals(List.of("reason-missing"), against(Ruling.upheld(" ")));
    assertEquals(List.of("reason-missing"), against(Ruling.revoked("")));
  }

  @ParameterizedTest
  @CsvSource({"9, ''", "10, correction-changes-nothing", "11, appeal-never-heavier"})
  void nobodyIsWorseOffForHavingAppealed(int points, String rule) {
    List<String> expected = rule.isEmpty() ? List.of() : List.of(rule);
    Ruling ruling =
        Ruling.changed("责任认定有误", List.of(instead(AppealCase.TEN, Clause.C36_3, points)));
    assertEquals(expected, against(ruling));
  }

  @Test
  void asManyPointsByAnotherClauseAreNotHeavier() {
    assertEquals(
        List.of(),
        against(Ruling.changed("条款有误", List.of(instead(AppealCase.TEN, Clause.C36_1, 10)))));
  }

  @Test
  void aChangeNamesScoresOfTheNoticeEachOnceAndLeavesSomething() {
    assertEquals(List.of("ruling-without-scores"), against(Ruling.changed("有误", List.of())));
    assertEquals(
        List.of("score-unknown"), against(Ruling.changed("有误", List.of(without(new ScoreId(99))))));
    assertEquals(
        List.of("score-unknown"),
        against(Ruling.changed("有误", List.of(without(AppealCase.TEN), without(AppealCase.TEN)))));
    assertEquals(List.of(), against(Ruling.changed("有误", List.of(without(AppealCase.TEN)))));
    assertEquals(
        List.of("ruling-revokes-all"),
        against(Ruling.changed("有误", List.of(without(AppealCase.TEN), without(AppealCase.TWO)))));
  }

  @Test
  void onlyAChangeNamesScores() {
    for (AppealOutcome outcome : List.of(AppealOutcome.UPHELD, AppealOutcome.REVOKED)) {
      assertEquals(
          List.of("ruling-with-scores"),
          against(new Ruling(outcome, "有误", List.of(without(AppealCase.TEN)), Optional.empty())));
    }
  }

  @Test
  void whatFellAlreadyCannotBeRevokedOrChangedAgain() {
    LocalDate day = RECEIVED.minusDays(1);
    PersonFile oneFell = AppealCase.file().with(new ScoreVoided(AppealCase.TEN, day, "更正"));
    assertEquals(
        List.of("score-unknown"),
        against(Ruling.changed("有误", List.of(without(AppealCase.TEN))), oneFell));
    assertEquals(List.of(), against(Ruling.revoked("证据不足"), oneFell));
    PersonFile bothFell = oneFell.with(new ScoreVoided(AppealCase.TWO, day, "更正"));
    assertEquals(List.of("ruling-nothing-stands"), against(Ruling.revoked("证据不足"), bothFell));
    assertEquals(List.of(), against(Ruling.upheld("已更正"), bothFell));
  }

  private static final NoticeId LINKED = new NoticeId(71);
  private static final LocalDate LINKED_END = AppealCase.ISSUED.plusMonths(3);

  private static PersonFile linked(LinkedRule rule, Optional<LocalDate> endsBefore) {
    return AppealCase.file()
        .with(
            new MeasureOrdered(
                new OrderId(5),
                rule,
                Optional.of(new InstitutionCode("H65010200001")),
                new AreaCode("650102"),
                LINKED,
                AppealCase.ISSUED,
                AppealCase.ISSUED,
                endsBefore));
  }

  private static List<String> againstLinked(Ruling ruling, PersonFile file) {
    AppealedNotice notice = AppealedNotice.in(file, LINKED).orElseThrow();
    return rules(
        new RulingRules(AppealCase.RULE)
            .against(ruling, AppealCase.appeal(RECEIVED), notice, file));
  }

  @Test
  void aMeasureWithoutAScoreIsUpheldOrRevoked() {
    PersonFile file = linked(LinkedRule.AGREEMENT_ENDED, Optional.empty());
    AppealedNotice notice = AppealedNotice.in(file, LINKED).orElseThrow();
    assertEquals(Optional.of(new OrderId(5)), notice.standing(file).map(MeasureOrdered::order));
    assertEquals(List.of(), againstLinked(Ruling.upheld("认定无误"), file));
    assertEquals(List.of(), againstLinked(Ruling.revoked("并无责任"), file));
    assertEquals(
        List.of("ruling-without-scores"), againstLinked(Ruling.changed("有误", List.of()), file));
    assertEquals(
        List.of("score-unknown"),
        againstLinked(Ruling.changed("有误", List.of(without(AppealCase.TEN))), file));
    PersonFile revoked = file.with(new OrderRevoked(new OrderId(5), RECEIVED, "并无责任"));
    assertEquals(List.of("ruling-nothing-stands"), againstLinked(Ruling.revoked("并无责任"), revoked));
    assertEquals(
        List.of("ruling-nothing-stands"),
        againstLinked(Ruling.shortened("有误", LINKED_END.minusDays(1)), revoked));
  }

  /** Nobody is worse off for having appealed: the term of a linked measure only gets shorter. */
  @ParameterizedTest(name = "{0} days from the notified end")
  @CsvSource({"-1, ''", "0, appeal-never-heavier", "1, appeal-never-heavier"})
  void theTermOfALinkedMeasureOnlyGetsShorter(int days, String rule) {
    PersonFile file = linked(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(LINKED_END));
    assertEquals(
        rule.isEmpty() ? List.of() : List.of(rule),
        againstLinked(Ruling.shortened("协议中止提前届满", LINKED_END.plusDays(days)), file));
  }

  @ParameterizedTest(name = "ends {0} days after the first one")
  @CsvSource({"-1, term-without-a-day", "0, term-without-a-day", "1, ''"})
  void aShortenedTermHasADayLeft(int days, String rule) {
    PersonFile file = linked(LinkedRule.AGREEMENT_ENDED, Optional.of(LINKED_END));
    assertEquals(
        rule.isEmpty() ? List.of() : List.of(rule),
        againstLinked(Ruling.shortened("有误", AppealCase.ISSUED.plusDays(days)), file));
  }

  @Test
  void whatHasNoTermCannotBeShortenedAndTheRefusalSaysWhatToDo() {
    for (LinkedRule rule : List.of(LinkedRule.QUALIFICATION_LOST, LinkedRule.AGREEMENT_ENDED)) {
      PersonFile file = linked(rule, Optional.empty());
      AppealedNotice notice = AppealedNotice.in(file, LINKED).orElseThrow();
      Finding against =
          new RulingRules(AppealCase.RULE)
              .against(
                  Ruling.shortened("有误", LINKED_END), AppealCase.appeal(RECEIVED), notice, file)
              .getFirst();
      assertEquals("order-without-term", against.rule());
      assertEquals(
          rule == LinkedRule.QUALIFICATION_LOST ? "第二十六条" : "第三十七条", against.basis().citation());
      assertTrue(against.expected().contains("请撤销"), against.expected());
    }
  }

  @Test
  void aTermIsChangedOnlyWhereThereIsNoScore() {
    assertEquals(List.of("ruling-with-term"), against(Ruling.shortened("有误", LINKED_END)));
  }

  @Test
  void aTermThatWasChangedMeanwhileTakesNothingAwayFromTheAppeal() {
    PersonFile file = linked(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(LINKED_END));
    MeasureOrdered was = file.orders().getFirst();
    PersonFile changed =
        file.with(new OrderRevoked(was.order(), RECEIVED, "协议中止期限变更"))
            .with(
                was.replacedBy(
                    new OrderId(6),
                    new NoticeId(72),
                    RECEIVED,
                    Optional.of(LINKED_END.minusDays(9))));
    assertEquals(List.of(), againstLinked(Ruling.revoked("并无责任"), changed));
    assertEquals(
        List.of("appeal-never-heavier"),
        againstLinked(Ruling.shortened("有误", LINKED_END.minusDays(9)), changed));
  }
}
