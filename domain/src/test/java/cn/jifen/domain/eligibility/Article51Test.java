package cn.jifen.domain.eligibility;

import static cn.jifen.domain.eligibility.Steps.counting;
import static cn.jifen.domain.eligibility.Steps.measureOf;
import static cn.jifen.domain.eligibility.Steps.nobody;
import static cn.jifen.domain.eligibility.Steps.notified;
import static cn.jifen.domain.eligibility.Steps.on;
import static cn.jifen.domain.eligibility.Steps.replaced;
import static cn.jifen.domain.eligibility.Steps.scored;
import static cn.jifen.domain.eligibility.Steps.voided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jifen.domain.kernel.ScoreId;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 第五十一条: “确需修改处理结果的，……及时调整记分情况” (rules 6.1). */
class Article51Test {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
  private static final LocalDate LATER = LocalDate.of(2026, 4, 10);

  @Test
  void aLaterMeasureThatWouldBecomeHeavierStandsAsNotifiedUntilANewNotice() {
    PersonFile file = scored(scored(nobody(), 1, 6, DAY), 2, 3, DAY);
    file = replaced(notified(file, 2, DAY), 1, 3, 8, DAY);
    assertEquals("38-4", measureOf(file, 2));
    assertEquals("SUSPENDED 2026-05-15", on(file, LATER));
    assertEquals(true, file.awaitsNotice(counting(file, 2)));
    assertEquals(LATER, file.firstDayOfMeasure(counting(file, 2), LATER));

    PersonFile anew = notified(file, 2, LATER);
    assertEquals("SUSPENDED 2026-05-15", on(anew, LATER.minusDays(1)));
    assertEquals("SUSPENDED 2026-10-10", on(anew, LATER));
    assertEquals(false, anew.awaitsNotice(counting(anew, 2)));
  }

  @Test
  void aLaterMeasureThatBecomesLighterIsLighterAtOnce() {
    PersonFile file = scored(scored(nobody(), 1, 8, DAY), 2, 3, DAY);
    file = replaced(notified(file, 2, DAY), 1, 3, 6, DAY);
    assertEquals("38-2", measureOf(file, 2));
    assertEquals("SUSPENDED 2026-05-15", on(file, LATER));
    assertEquals(DAY, file.firstDayOfMeasure(counting(file, 2), LATER));
  }

  @Test
  void aMeasureWhoseScoreIsLeftBelowNineFallsAway() {
    PersonFile file = notified(scored(scored(nobody(), 1, 6, DAY), 2, 3, DAY), 2, DAY);
    PersonFile less = replaced(file, 1, 3, 5, DAY);
    assertEquals("38-1", measureOf(less, 2));
    assertEquals(List.of(), less.measures());
    assertEquals("NORMAL", on(less, DAY));
    assertEquals(LATER, less.firstDayOfMeasure(counting(less, 2), LATER));
  }

  @Test
  void aMeasureThatANoticeTookAwayComesBackOnlyByANewNotice() {
    PersonFile file = notified(scored(scored(nobody(), 1, 6, DAY), 2, 3, DAY), 2, DAY);
    PersonFile less = notified(replaced(file, 1, 3, 5, DAY), 2, LATER);
    PersonFile again = replaced(less, 3, 4, 6, DAY);
    assertEquals("38-2", measureOf(again, 2));
    assertEquals("NORMAL", on(again, LATER));
    assertEquals(true, again.awaitsNotice(counting(again, 2)));
    LocalDate anew = LATER.plusDays(5);
    assertEquals(anew, again.firstDayOfMeasure(counting(again, 2), anew));
    assertEquals("NORMAL", on(notified(again, 2, anew), anew.minusDays(1)));
    assertEquals("SUSPENDED 2026-06-15", on(notified(again, 2, anew), anew));
  }

  @Test
  void aVoidedScoreIsKeptAndCountsNoMore() {
    PersonFile file = scored(nobody(), 1, 9, DAY);
    PersonFile without = voided(file, 1);
    assertEquals(false, file.isVoided(new ScoreId(1)));
    assertEquals(true, without.isVoided(new ScoreId(1)));
    assertEquals(false, without.isVoided(new ScoreId(2)));
    assertEquals(true, without.counting(new ScoreId(1)).isEmpty());
    assertEquals(2, without.events().size());
    assertEquals(0, without.balances().total(Year.of(2026)).value());
  }

  @Test
  void voidingWhatWasReplacedLeavesTheReplacement() {
    PersonFile file = replaced(scored(nobody(), 1, 9, DAY), 1, 2, 6, DAY);
    assertEquals(6, voided(file, 1).balances().total(Year.of(2026)).value());
    assertEquals(0, voided(file, 2).balances().total(Year.of(2026)).value());
  }

  /** The replacement stands where the old one stood: what came after it counts on from there. */
  @Test
  void aReplacementTakesThePlaceOfTheOldScore() {
    PersonFile file = scored(scored(nobody(), 1, 6, DAY), 2, 3, DAY);
    file = replaced(file, 1, 3, 4, DAY);
    assertEquals(
        List.of(3L, 2L),
        file.balances().scores().stream().map(assessed -> assessed.score().id().value()).toList());
    assertEquals(7, counting(file, 2).totalAfter().value());
  }

  @Test
  void aScoreThatIsNotInTheFileCannotBeVoidedOrReplaced() {
    PersonFile file = scored(nobody(), 1, 6, DAY);
    assertThrows(IllegalStateException.class, () -> voided(file, 2));
    assertThrows(IllegalStateException.class, () -> replaced(file, 2, 3, 6, DAY));
  }
}
