package cn.jifen.application.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Role;
import cn.jifen.application.importing.ImportCalendar;
import cn.jifen.application.importing.SourceFolder;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.WorkingDays;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which calendar holds where (rules 4): the State's notices, Xinjiang's 肉孜节 and 古尔邦节, what a place
 * adds; what is not entered yet makes a deadline provisional.
 */
class RegionalCalendarsTest {
  private static final AreaCode TIANSHAN = new AreaCode("650102");
  private static final AreaCode KASHGAR = new AreaCode("653101");
  private static final LocalDate DECIDED = LocalDate.of(2025, 6, 4);

  private final InMemoryJifen jifen = new InMemoryJifen();
  private final RegionalCalendars regional = new RegionalCalendars(jifen.calendars);

  /** Enters the calendar that comes with the program, as far as its lines begin so. */
  private RegionalCalendarsTest published(String... regionsAndYears) throws IOException {
    StringBuilder csv = new StringBuilder();
    try (InputStream file =
        Objects.requireNonNull(Calendars.class.getResourceAsStream("published.csv"))) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        for (String wanted : regionsAndYears) {
          csv.append(line.startsWith(wanted) ? line + "\n" : "");
        }
      }
    }
    return entered(csv.toString());
  }

  private RegionalCalendarsTest entered(String lines) throws IOException {
    byte[] csv = ("region,date,kind,source\n" + lines).getBytes(StandardCharsets.UTF_8);
    SourceFolder folder = name -> Optional.of(new ByteArrayInputStream(csv));
    Act act = new Act(Desk.actor("operator", "650000", Role.OPERATOR), jifen.now.instant(), "c");
    assertInstanceOf(
        ImportCalendar.Result.Imported.class,
        new ImportCalendar(jifen.enterCalendar).importFrom(act, folder, "c.csv"));
    return this;
  }

  private DueDate noticeDue(LocalDate decided, AreaCode area) {
    return RuleBook.enacted()
        .latest()
        .deadlines()
        .row(Deadline.ISSUE_NOTICE)
        .on(decided, regional.in(area));
  }

  private DueDate nextWorkingDay(String event, AreaCode area) {
    return new WorkingDays(1).after(LocalDate.parse(event), regional.in(area));
  }

  private static DueDate settled(String day) {
    return new DueDate(LocalDate.parse(day), false);
  }

  private static DueDate provisional(String day) {
    return new DueDate(LocalDate.parse(day), true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"650000", "650100", "650102", "653101", "659001"})
  void aDecisionBeforeTheFeastHasItsNoticeDueAfterItAllOverXinjiang(AreaCode area)
      throws IOException {
    published("00", "65");
    assertEquals(settled("2025-06-16"), noticeDue(DECIDED, area));
  }

  @Test
  void byTheNationalCalendarAloneItIsDueEarlierAndOnlyProvisionally() throws IOException {
    published("00");
    assertEquals(provisional("2025-06-11"), noticeDue(DECIDED, TIANSHAN));
    published("65");
    assertEquals(settled("2025-06-16"), noticeDue(DECIDED, TIANSHAN));
  }

  @Test
  void withoutTheStatesDaysXinjiangsOwnPublishNothing() throws IOException {
    entered("650000,2025-06-06,OFF,古尔邦节\n650000,2025-06-09,OFF,古尔邦节\n");
    assertEquals(provisional("2025-06-13"), noticeDue(DECIDED, TIANSHAN));
  }

  @ParameterizedTest(name = "one working day after {0}: {1}, provisional {2}")
  @CsvSource({
    // the make-up Saturday after the National Day
    "2025-10-10, 2025-10-11, false",
    "2025-10-11, 2025-10-13, false",
    // year ends
    "2024-12-31, 2025-01-02, false",
    "2024-12-30, 2024-12-31, true",
    "2025-12-30, 2025-12-31, false",
    // 2026: the State published it, with the make-up Sunday 01-04; Xinjiang has not yet
    "2025-12-31, 2026-01-04, true",
    "2026-02-13, 2026-02-14, true",
    "2026-09-30, 2026-10-08, true",
    "2026-12-30, 2026-12-31, true",
    // 2027: nobody has published it, it follows the week
    "2026-12-31, 2027-01-01, true",
    "2027-04-30, 2027-05-03, true",
  })
  void whatIsPublishedInXinjiang(String event, String due, boolean provisional) throws IOException {
    published("00", "65");
    assertEquals(new DueDate(LocalDate.parse(due), provisional), nextWorkingDay(event, TIANSHAN));
  }

  @ParameterizedTest(name = "own days of 2026 entered under {0}")
  @ValueSource(strings = {"65", "650000"})
  void theYear2026IsSettledWhenXinjiangsOwnDaysAreEntered(String region) throws IOException {
    published("00", "65");
    assertEquals(provisional("2026-03-20"), nextWorkingDay("2026-03-19", KASHGAR));
    entered(region + ",2026-03-20,OFF,肉孜节\n");
    assertEquals(settled("2026-03-23"), nextWorkingDay("2026-03-19", KASHGAR));
    assertEquals(settled("2026-01-04"), nextWorkingDay("2025-12-31", KASHGAR));
  }

  @Test
  void theStatesDaysRestatedForXinjiangAreNotItsOwn() throws IOException {
    published("00,2026");
    entered("65,2026-05-09,WORK,转发\n65,2026-05-01,OFF,转发\n");
    assertEquals(provisional("2026-05-09"), nextWorkingDay("2026-05-08", TIANSHAN));
  }

  @Test
  void theStatesDaysMayBeEnteredAsTheyHoldInXinjiangAlone() throws IOException {
    entered("65,2026-05-01,OFF,国办通知\n65,2026-05-09,WORK,国办通知\n");
    assertEquals(provisional("2026-05-09"), nextWorkingDay("2026-05-08", TIANSHAN));
    entered("650000,2026-03-20,OFF,肉孜节\n");
    assertEquals(settled("2026-05-09"), nextWorkingDay("2026-05-08", TIANSHAN));
    assertEquals(settled("2026-03-23"), nextWorkingDay("2026-03-19", TIANSHAN));
  }

  @Test
  void aPrefecturesDaysHoldThereAloneAndPublishNothing() throws IOException {
    published("00", "65");
    entered("653100,2025-07-01,OFF,州庆\n653100,2026-07-01,OFF,州庆\n");
    assertEquals(settled("2025-07-02"), nextWorkingDay("2025-06-30", KASHGAR));
    assertEquals(settled("2025-07-01"), nextWorkingDay("2025-06-30", TIANSHAN));
    assertEquals(provisional("2026-07-02"), nextWorkingDay("2026-06-30", KASHGAR));
    assertEquals(provisional("2026-07-01"), nextWorkingDay("2026-06-30", TIANSHAN));
  }

  @Test
  void theNearerEntryDecides() throws IOException {
    published("00", "65");
    entered(
        "653100,2025-06-09,WORK,地区\n653101,2025-06-10,WORK,县\n653100,2025-06-10,OFF,地区\n"
            + "650000,2025-03-31,WORK,更正\n");
    assertEquals(settled("2025-06-09"), nextWorkingDay("2025-06-08", KASHGAR));
    assertEquals(settled("2025-06-10"), nextWorkingDay("2025-06-09", KASHGAR));
    assertEquals(settled("2025-06-11"), nextWorkingDay("2025-06-09", new AreaCode("653102")));
    assertEquals(settled("2025-06-11"), nextWorkingDay("2025-06-08", TIANSHAN));
    assertEquals(settled("2025-03-31"), nextWorkingDay("2025-03-30", TIANSHAN));
  }

  @Test
  void anEmptyCalendarFollowsTheWeek() {
    assertEquals(provisional("2025-10-01"), nextWorkingDay("2025-09-30", TIANSHAN));
    assertEquals(provisional("2025-10-06"), nextWorkingDay("2025-10-03", TIANSHAN));
  }
}
