package cn.jifen.web.deadlines;

import cn.jifen.application.deadlines.QueuePlace;
import cn.jifen.application.deadlines.TermOwner;
import cn.jifen.web.input.Parameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a queue as the text of a page's {@code next}. */
final class QueuePosition {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,19})_(\\d{1,6})_([0-9A-Za-z]{0,20})");

  private QueuePosition() {}

  static String of(QueuePlace place) {
    return place.due() + "_" + OwnerPosition.of(place.owner());
  }

  /** The place of a text that {@link #of} gave; empty for any other. */
  static Optional<QueuePlace> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new QueuePlace(
              LocalDate.parse(matcher.group(1)),
              TermOwner.of(
                  Parameters.keyNumber(matcher.group(2)),
                  Integer.parseInt(matcher.group(3)),
                  matcher.group(4))));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
