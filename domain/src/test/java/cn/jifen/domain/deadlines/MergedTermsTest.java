package cn.jifen.domain.deadlines;

import static cn.jifen.domain.deadlines.Case.PERSON;
import static cn.jifen.domain.deadlines.Case.TWIN;
import static cn.jifen.domain.deadlines.Case.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.Calendars;
import cn.jifen.domain.law.DueDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Notices that are due because two people are one (rules 1.2, 6.1; Art 40), until they are issued
 * or the merge is undone.
 */
class MergedTermsTest {
  /** 9 points of one, 3 of the other, each notified in time; together they are 12. */
  private static Case twoFiles() {
    return new Case()
        .decided(1, 9, "2025-05-19")
        .notified(11, 1, "2025-05-20")
        .under(TWIN)
        .decided(2, 3, "2025-05-21")
        .notified(12, 2, "2025-05-22");
  }

  private static List<Optional<DueDate>> open(Case of, PersonId person) {
    return issues(of, person).stream()
        .filter(term -> term.term().doneOn().isEmpty())
        .map(RunningTerm::due)
        .toList();
  }

  private static List<RunningTerm> issues(Case of, PersonId person) {
    return of.terms(person, TermKind.ISSUE_NOTICE, Calendars.xinjiang());
  }

  private static Optional<DueDate> due(String day) {
    return Optional.of(new DueDate(day(day), false));
  }

  @Test
  void article40_whatTheMergeMakesHeavierIsDueFiveWorkingDaysAfterIt() {
    Case merged = twoFiles().merged("2025-06-04");
    assertEquals(List.of(due("2025-06-16")), open(merged, PERSON));
    RunningTerm term = issues(merged, PERSON).getLast();
    assertEquals("CF2", term.term().reference());
    assertEquals(Case.DISTRICT, term.term().area());
    assertEquals(3, issues(merged, PERSON).size(), "those that were done before stay");
  }

  @Test
  void article40_theNewNoticeClosesItInTimeAndOneADayLaterIsLate() {
    for (int late = -1; late <= 1; late++) {
      Case merged = twoFiles().merged("2025-06-04");
      String issued = day("2025-06-16").plusDays(late).toString();
      RunningTerm term = issues(merged.notified(13, 2, issued), PERSON).getLast();
      assertEquals(Optional.of(late <= 0), term.doneInTime());
    }
  }

  @Test
  void undoneTheMergeLeavesNothingDue() {
    Case split = twoFiles().merged("2025-06-04").split("2025-06-10");
    assertEquals(List.of(), open(split, PERSON));
    assertEquals(List.of(), open(split, TWIN));
    assertEquals(1, issues(split, PERSON).size());
    assertEquals(1, issues(split, TWIN).size());
  }

  @Test
  void whatWasNotifiedHeavierIsDueAgainOnceTheyAreTwo() {
    Case split = twoFiles().merged("2025-06-04").notified(13, 2, "2025-06-05").split("2025-06-12");
    assertEquals(List.of(), open(split, PERSON));
    assertEquals(List.of(due("2025-06-19")), open(split, TWIN));
  }

  @Test
  void aNoticeThatWasDueBeforeStaysDueOnItsOwnDay() {
    Case merged =
        new Case()
            .decided(1, 4, "2025-06-03")
            .under(TWIN)
            .decided(2, 3, "2025-06-04")
            .merged("2025-06-12");
    assertEquals(List.of(due("2025-06-13"), due("2025-06-16")), open(merged, PERSON));
    assertEquals(List.of(), open(merged.notified(12, 2, "2025-06-13").split("2025-06-16"), TWIN));
    assertEquals(List.of(due("2025-06-13")), open(merged, PERSON));
  }

  @Test
  void anOldVoidIsJudgedByTheFileOfItsOwner() {
    Case merged =
        twoFiles()
            .under(PERSON)
            .decided(3, 1, "2025-05-26")
            .notified(13, 3, "2025-05-27")
            .voided(3, "2025-05-28")
            .merged("2025-06-04");
    assertEquals(
        List.of(due("2025-06-16")), open(merged, PERSON), "due by the merge, not the void");
  }

  @Test
  void mergedTwiceItIsDueFromTheSecondMerge() {
    Case again = twoFiles().merged("2025-05-23").split("2025-05-26").merged("2025-06-04");
    assertEquals(List.of(due("2025-06-16")), open(again, PERSON));
    assertEquals(3, issues(again, PERSON).size());
  }
}
