package cn.jifen.persistence.database;

import cn.jifen.domain.kernel.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Periods as one text: 2026-03-15/2026-04-01, 2026-05-01/ for one without an end. */
public final class PeriodText {
  private static final String BETWEEN_PERIODS = ",";

  private PeriodText() {}

  /** The text of these periods. */
  public static String of(List<Period> periods) {
    return periods.stream()
        .map(period -> period.from() + "/" + period.until().map(LocalDate::toString).orElse(""))
        .collect(Collectors.joining(BETWEEN_PERIODS));
  }

  /** The periods of a text. */
  public static List<Period> parse(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(BETWEEN_PERIODS)).map(PeriodText::period).toList();
  }

  private static Period period(String text) {
    int slash = text.indexOf('/');
    LocalDate from = LocalDate.parse(text.substring(0, slash));
    String until = text.substring(slash + 1);
    return until.isEmpty() ? Period.from(from) : Period.between(from, LocalDate.parse(until));
  }
}
