package cn.jifen.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.calendars.CalendarDay;
import cn.jifen.application.calendars.Calendars;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A new installation knows the calendars that the program comes with. */
class PublishedCalendarTest {
  private static List<CalendarDay> comesWithTheProgram() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(Calendars.class.getResourceAsStream("published.csv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(
              cells ->
                  new CalendarDay(
                      cells[0], LocalDate.parse(cells[1]), cells[2].equals("OFF"), cells[3]))
          .toList();
    }
  }

  @Test
  void aNewInstallationCountsByThePublishedCalendars() throws IOException {
    try (Store store = Store.inH2()) {
      Calendars calendars = store.get(Calendars.class);
      assertThat(calendars.days()).containsExactlyInAnyOrderElementsOf(comesWithTheProgram());
      assertThat(
              RuleBook.enacted()
                  .latest()
                  .deadlines()
                  .row(Deadline.ISSUE_NOTICE)
                  .on(
                      LocalDate.of(2025, 6, 4),
                      new RegionalCalendars(calendars).in(new AreaCode("650102"))))
          .isEqualTo(new DueDate(LocalDate.of(2025, 6, 16), false));
    }
  }
}
