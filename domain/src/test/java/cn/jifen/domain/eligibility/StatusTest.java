package cn.jifen.domain.eligibility;

import static cn.jifen.domain.eligibility.Steps.notified;
import static cn.jifen.domain.eligibility.Steps.on;
import static cn.jifen.domain.eligibility.Steps.restored;
import static cn.jifen.domain.eligibility.Steps.scored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.eligibility.FileEvent.ScoreRecorded;
import cn.jifen.domain.eligibility.FileEvent.ScoreVoided;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.Scores;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第二十四条、第三十八条、第五十四条: the status on a day. */
class StatusTest {
  private static final LocalDate START = LocalDate.of(2026, 3, 15);

  private final RuleBook book = RuleBook.enacted();
  private final PersonFile nobody = Steps.nobody();

  @Test
  void approvalAloneChangesNothing() {
    PersonFile file = scored(nobody, 1, 9, START);
    assertEquals("NORMAL", on(file, START));
    assertEquals("NORMAL", on(file, START.plusYears(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-14, NORMAL, false",
    "2026-03-15, SUSPENDED 2026-05-15, false",
    "2026-05-14, SUSPENDED 2026-05-15, false",
    "2026-05-15, SUSPENDED 2026-05-15, true",
    "2027-05-15, SUSPENDED 2026-05-15, true"
  })
  void aSuspensionRunsFromItsFirstDayAndTheEndOfItsTermRestoresNothing(
      LocalDate day, String status, boolean awaiting) {
    PersonFile file = notified(scored(nobody, 1, 9, START), 1, START);
    assertEquals(status, on(file, day));
    assertEquals(awaiting, file.standingOn(day).awaitingRestoration());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-14, 2026-05-14, SUSPENDED 2026-05-15",
    "2026-05-15, 2026-05-14, SUSPENDED 2026-05-15",
    "2026-05-15, 2026-05-15, NORMAL",
    "2026-05-16, 2026-05-15, SUSPENDED 2026-05-15",
    "2026-05-16, 2026-05-16, NORMAL"
  })
  void restorationLiftsFromItsDayWhereTheTermHasRunOut(
      LocalDate restoredOn, LocalDate day, String status) {
    PersonFile file = restored(notified(scored(nobody, 1, 9, START), 1, START), restoredOn);
    assertEquals(status, on(file, day));
  }

  @Test
  void theGravestMeasureCountsAndTheLatestTermOfItsKind() {
    PersonFile file = notified(scored(nobody, 1, 9, START), 1, START);
    file = notified(scored(file, 2, 1, START), 2, START.plusDays(10));
    assertEquals("SUSPENDED 2026-05-15", on(file, START.plusDays(9)));
    assertEquals("SUSPENDED 2026-07-25", on(file, START.plusDays(10)));
    file = notified(scored(file, 3, 3, START), 3, START.plusDays(20));
    assertEquals("TERMINATED 2027-04-04", on(file, START.plusDays(20)));
    PersonFile restored = restored(file, LocalDate.of(2026, 5, 15));
    assertEquals("TERMINATED 2027-04-04", on(restored, LocalDate.of(2026, 5, 15)));
    assertEquals(
        2,
        restored.measures().stream().filter(m -> m.inForceOn(LocalDate.of(2026, 5, 15))).count());
  }

  @Test
  void termsRunOnOverNewYear() {
    LocalDate december = LocalDate.of(2026, 12, 31);
    PersonFile file = notified(scored(nobody, 1, 9, december), 1, december);
    assertEquals("SUSPENDED 2027-03-01", on(file, LocalDate.of(2027, 2, 28)));
    assertEquals(0, file.balances().total(Year.of(2027)).value());
  }

  @Test
  void aVoidedScoreRestoresExactlyWhatWouldHaveBeenWithoutIt() {
    long seed = 20_260_101;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int run = 0; run < 2_000; run++) {
      int scores = 1 + random.nextInt(5);
      int voided = 1 + random.nextInt(scores);
      List<FileEvent> with = new ArrayList<>();
      List<FileEvent> without = new ArrayList<>();
      for (int id = 1; id <= scores; id++) {
        LocalDate decided = START.plusDays(random.nextInt(400) - 200);
        int points = 1 + random.nextInt(12);
        String behaviour = "B" + random.nextInt(3);
        ScoreRecorded recorded =
            new ScoreRecorded(Scores.score(id, behaviour, points, decided), Optional.empty());
        with.add(recorded);
        if (id != voided) {
          without.add(recorded);
        }
      }
      with.add(new ScoreVoided(new ScoreId(voided), START, "记录有误"));
      PersonFile one = PersonFile.replay(book, new PersonId(1), with);
      PersonFile other = PersonFile.replay(book, new PersonId(1), without);
      assertEquals(other.balances().totals(), one.balances().totals());
      assertEquals(other.balances().scores(), one.balances().scores());
      assertEquals(other.measures(), one.measures());
    }
  }
}
