package cn.jifen.application.notices;

import cn.jifen.domain.kernel.NoticeId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of a notice in the list of those issued: by day of issue, then by id. */
public record NoticePlace(LocalDate issuedOn, NoticeId id) implements Comparable<NoticePlace> {
  private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,19})");
  private static final Comparator<NoticePlace> ORDER =
      Comparator.comparing(NoticePlace::issuedOn).thenComparing(NoticePlace::id);

  /** Before the first notice of a day. */
  public static NoticePlace startOf(LocalDate day) {
    return new NoticePlace(day, new NoticeId(0));
  }

  /** The place of a text that {@link #toString} gave; empty for any other. */
  public static Optional<NoticePlace> of(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new NoticePlace(
              LocalDate.parse(parts.group(1)), new NoticeId(Long.parseLong(parts.group(2)))));
    } catch (DateTimeParseException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** The later of two places. */
  public NoticePlace orLater(NoticePlace other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public int compareTo(NoticePlace other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return issuedOn + "_" + id;
  }
}
