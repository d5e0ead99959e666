package cn.jifen.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.domain.eligibility.FileEvent.NoticeIssued;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.FileEvent.ScoreRecorded;
import cn.jifen.domain.eligibility.FileEvent.ScoreVoided;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 更正: what becomes of a running measure when its score is replaced (rules 6.1, Art 51). */
class CorrectionOfAMeasureTest {
  private static final LocalDate FIRST_NOTICE = LocalDate.of(2026, 3, 1);
  private static final LocalDate CORRECTED = LocalDate.of(2026, 4, 10);
  private static final LocalDate SECOND_NOTICE = LocalDate.of(2026, 4, 12);
  private static final ParentDecision DECISION =
      new ParentDecision(
          new DecisionNo("CF1"),
          DecisionKind.PENALTY,
          new InstitutionCode("H65010200001"),
          new AreaCode("650102"),
          new InspectionNo("JC1"),
          new DecisionDate(FIRST_NOTICE));

  private final RuleBook book = RuleBook.enacted();

  private static Score score(long id, int points) {
    Assignment assignment = Assignment.standard(Clause.C36_3, Responsibility.GENERAL);
    return new Score(
        new ScoreId(id), DECISION, new BehaviourNo("B1"), assignment, Points.of(points));
  }

  private static NoticeIssued notice(
      long score, LocalDate on, MeasureRule rule, LocalDate firstDay) {
    ScoreId id = new ScoreId(score);
    return new NoticeIssued(
        new NoticeId(score + 100),
        DECISION.number(),
        on,
        List.of(id),
        List.of(new NotifiedMeasure(id, rule, firstDay)));
  }

  private PersonFile corrected(int points, MeasureRule notified, int into) {
    return PersonFile.replay(
        book,
        new PersonId(1),
        List.of(
            new ScoreRecorded(score(1, points), Optional.empty()),
            notice(1, FIRST_NOTICE, notified, FIRST_NOTICE),
            new ScoreVoided(new ScoreId(1), CORRECTED, "记录有误"),
            new ScoreRecorded(score(2, into), Optional.of(new ScoreId(1)))));
  }

  private static Optional<LocalDate> endOn(PersonFile file, LocalDate day) {
    return file.standingOn(day).termEndsBefore();
  }

  @Test
  void aMeasureMadeLighterIsLighterAtOnceAndKeepsItsFirstDayInTheNewNotice() {
    PersonFile file = corrected(10, MeasureRule.M38_3, 9);
    assertEquals(Optional.of(LocalDate.of(2026, 5, 1)), endOn(file, CORRECTED));

    AssessedScore replacement = file.counting(new ScoreId(2)).orElseThrow();
    LocalDate firstDay = file.firstDayOfMeasure(replacement, SECOND_NOTICE);
    assertEquals(FIRST_NOTICE, firstDay);

    PersonFile notified = file.with(notice(2, SECOND_NOTICE, MeasureRule.M38_2, firstDay));
    assertEquals(Optional.of(LocalDate.of(2026, 5, 1)), endOn(notified, SECOND_NOTICE));
    assertEquals(1, notified.measures().size());
  }

  @Test
  void aMeasureMadeHeavierStandsAsNotifiedUntilTheFirstDayOfTheNewNotice() {
    PersonFile file = corrected(9, MeasureRule.M38_2, 10);
    assertEquals(Optional.of(LocalDate.of(2026, 5, 1)), endOn(file, CORRECTED));

    AssessedScore replacement = file.counting(new ScoreId(2)).orElseThrow();
    LocalDate firstDay = file.firstDayOfMeasure(replacement, SECOND_NOTICE);
    assertEquals(SECOND_NOTICE, firstDay);

    PersonFile notified = file.with(notice(2, SECOND_NOTICE, MeasureRule.M38_3, firstDay));
    assertEquals(
        Optional.of(LocalDate.of(2026, 5, 1)), endOn(notified, SECOND_NOTICE.minusDays(1)));
    assertEquals(Optional.of(LocalDate.of(2026, 8, 12)), endOn(notified, SECOND_NOTICE));
    assertEquals(1, notified.measures().stream().filter(m -> !m.superseded()).count());
  }

  @Test
  void aNoticeIsDueForANewScoreAndWhereAnotherMeasureFollowsThanWasNotified() {
    Score before = score(1, 10);
    PersonFile recorded =
        PersonFile.replay(
            book, new PersonId(1), List.of(new ScoreRecorded(before, Optional.empty())));
    assertTrue(recorded.awaitsNotice(counting(recorded, 1)));

    PersonFile notified = recorded.with(notice(1, FIRST_NOTICE, MeasureRule.M38_3, FIRST_NOTICE));
    assertFalse(notified.awaitsNotice(counting(notified, 1)));

    PersonFile otherwiseNotified =
        notified.with(notice(1, SECOND_NOTICE, MeasureRule.M38_2, FIRST_NOTICE));
    assertTrue(otherwiseNotified.awaitsNotice(counting(otherwiseNotified, 1)));
    PersonFile putRight =
        otherwiseNotified.with(notice(1, SECOND_NOTICE, MeasureRule.M38_3, SECOND_NOTICE));
    assertFalse(putRight.awaitsNotice(counting(putRight, 1)));

    PersonFile replaced = corrected(10, MeasureRule.M38_3, 10);
    assertTrue(replaced.awaitsNotice(counting(replaced, 2)));
  }

  @Test
  void trainingIsNotifiedWithoutAMeasure() {
    PersonFile file =
        PersonFile.replay(
            book,
            new PersonId(1),
            List.of(
                new ScoreRecorded(score(1, 8), Optional.empty()),
                new NoticeIssued(
                    new NoticeId(101),
                    DECISION.number(),
                    FIRST_NOTICE,
                    List.of(new ScoreId(1)),
                    List.of())));
    assertFalse(file.awaitsNotice(counting(file, 1)));
  }

  private static AssessedScore counting(PersonFile file, long score) {
    return file.counting(new ScoreId(score)).orElseThrow();
  }

  @Test
  void aVoidedScoreWithoutReplacementLeavesNoMeasure() {
    PersonFile file =
        PersonFile.replay(
            book,
            new PersonId(1),
            List.of(
                new ScoreRecorded(score(1, 10), Optional.empty()),
                notice(1, FIRST_NOTICE, MeasureRule.M38_3, FIRST_NOTICE),
                new ScoreVoided(new ScoreId(1), CORRECTED, "记录有误")));
    assertEquals(Status.NORMAL, file.standingOn(FIRST_NOTICE).status());
    assertEquals(List.of(), file.measures());
  }
}
