package cn.jifen.persistence.ledger;

import cn.jifen.domain.kernel.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Periods as one text: 2026-03-15/2026-04-01, 2026-05-01/ for one without an end. */
public final class StayText {
  private static final String BETWEEN_PERIODS = ",";

  private StayText() {}

  static String of(List<Period> stays) {
    return stays.stream()
        .map(stay -> stay.from() + "/" + stay.until().map(LocalDate::toString).orElse(""))
        .collect(Collectors.joining(BETWEEN_PERIODS));
  }

  /** The periods of a text. */
  public static List<Period> parse(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(BETWEEN_PERIODS)).map(StayText::period).toList();
  }

  private static Period period(String text) {
    int slash = text.indexOf('/');
    LocalDate from = LocalDate.parse(text.substring(0, slash));
    String until = text.substring(slash + 1);
    return until.isEmpty() ? Period.from(from) : Period.between(from, LocalDate.parse(until));
  }
}
