package cn.jifen.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.FileEvent.NoticeIssued;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.FileEvent.ScoreRecorded;
import cn.jifen.domain.eligibility.FileEvent.StayEnded;
import cn.jifen.domain.eligibility.FileEvent.StayGranted;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.Score;
import cn.jifen.domain.scoring.Scores;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading stay-prolongs-term: 暂缓执行期间措施不生效，期限按暂缓的天数顺延. */
class StayTest {
  private static final LocalDate START = LocalDate.of(2026, 3, 15);
  private static final NoticeId NOTICE = new NoticeId(1001);

  /** 9 points: suspended from 2026-03-15 for 2 months, so up to 2026-05-14. */
  private final PersonFile suspended = suspended();

  private static PersonFile suspended() {
    Score score = Scores.score(1, "B1", 9, START);
    return PersonFile.empty(RuleBook.enacted(), new PersonId(1))
        .with(new ScoreRecorded(score, Optional.empty()))
        .with(
            new NoticeIssued(
                NOTICE,
                score.decision().number(),
                START,
                List.of(score.id()),
                List.of(new NotifiedMeasure(new ScoreId(1), MeasureRule.M38_2, START))));
  }

  private static PersonFile stayed(PersonFile file, LocalDate from, LocalDate until) {
    return file.with(new StayGranted(NOTICE, from, "有争议"))
        .with(new StayEnded(NOTICE, until, "已经查清"));
  }

  private static String on(PersonFile file, LocalDate day) {
    Standing standing = file.standingOn(day);
    return standing.label() + standing.termEndsBefore().map(end -> " " + end).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 暂停 2026-05-25",
    "2026-04-01, 正常",
    "2026-04-10, 正常",
    "2026-04-11, 暂停 2026-05-25",
    "2026-05-24, 暂停 2026-05-25",
    "2026-05-25, 暂停（期满待恢复） 2026-05-25",
  })
  void tenDaysOfStayAreTenDaysMoreOfTerm(LocalDate day, String expected) {
    PersonFile file = stayed(suspended, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 11));
    assertEquals(expected, on(file, day));
  }

  @Test
  void anOpenStayRunsOn() {
    PersonFile file = suspended.with(new StayGranted(NOTICE, START.plusDays(1), "有争议"));
    assertTrue(file.isStayed(NOTICE));
    assertEquals("暂停 2026-05-15", on(file, START));
    assertEquals("正常", on(file, START.plusYears(5)));
    assertFalse(file.with(new StayEnded(NOTICE, START.plusDays(2), "")).isStayed(NOTICE));
  }

  @ParameterizedTest
  @CsvSource({
    // from, until, first day after the term
    "2026-03-10, 2026-03-15, 2026-05-15",
    "2026-03-10, 2026-03-16, 2026-05-16",
    "2026-03-15, 2026-03-15, 2026-05-15",
    "2026-05-14, 2026-05-16, 2026-05-17",
    "2026-05-15, 2026-05-17, 2026-05-15",
  })
  void onlyDaysOfTheTermItselfProlongIt(LocalDate from, LocalDate until, LocalDate end) {
    assertEquals(
        Optional.of(end), stayed(suspended, from, until).measures().getFirst().termEndsBefore());
  }

  @Test
  void twoStaysAddUp() {
    PersonFile once = stayed(suspended, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 11));
    PersonFile twice = stayed(once, LocalDate.of(2026, 5, 20), LocalDate.of(2026, 5, 22));
    assertEquals(
        Optional.of(LocalDate.of(2026, 5, 27)), twice.measures().getFirst().termEndsBefore());
  }

  @Test
  void aTermThatFollowsAnAgreementIsNotProlonged() {
    LocalDate end = START.plusMonths(3);
    PersonFile file =
        PersonFile.empty(RuleBook.enacted(), new PersonId(1))
            .with(
                new MeasureOrdered(
                    new OrderId(1),
                    LinkedRule.AGREEMENT_SUSPENDED,
                    Optional.of(new InstitutionCode("H65010000001")),
                    new AreaCode("650100"),
                    NOTICE,
                    START,
                    START,
                    Optional.of(end)));
    PersonFile stayed = stayed(file, START.plusDays(5), START.plusDays(9));
    assertEquals("正常", on(stayed, START.plusDays(8)));
    assertEquals("暂停 " + end, on(stayed, START.plusDays(9)));
  }

  /** A newer notice that is not heavier goes on where the first one began, with its stays. */
  @Test
  void aNewerNoticeKeepsTheStays() {
    PersonFile file = stayed(suspended, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 11));
    PersonFile again =
        file.with(
            new NoticeIssued(
                new NoticeId(1002),
                Scores.score(1, "B1", 9, START).decision().number(),
                LocalDate.of(2026, 4, 20),
                List.of(new ScoreId(1)),
                List.of(
                    new NotifiedMeasure(
                        new ScoreId(1), MeasureRule.M38_2, LocalDate.of(2026, 4, 20)))));
    assertEquals("暂停 2026-05-25", on(again, LocalDate.of(2026, 4, 20)));
  }

  @Test
  void whatIsNotStayedCannotGoOn() {
    StayEnded ended = new StayEnded(NOTICE, START, "");
    assertThrows(IllegalStateException.class, () -> suspended.with(ended));
    PersonFile over = stayed(suspended, START, START.plusDays(1));
    assertThrows(IllegalStateException.class, () -> over.with(ended));
  }
}
