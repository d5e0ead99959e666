package cn.jifen.web.deadlines;

import cn.jifen.application.deadlines.TermOwner;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The owner of a term as the text of a page's {@code next}. */
final class OwnerPosition {
  private static final Pattern FORM = Pattern.compile("(\\d{1,19})_(\\d{1,6})_([0-9A-Za-z]{0,20})");

  private OwnerPosition() {}

  static String of(TermOwner owner) {
    return String.join(
        "_",
        Long.toString(owner.personNumber()),
        Integer.toString(owner.ordinal()),
        owner.institutionText());
  }

  /** The owner of a text; empty when the parameter is absent. */
  static Optional<TermOwner> parse(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw ProblemException.invalid("after", "应为上一页返回的 next");
    }
    return Optional.of(
        TermOwner.of(
            Parameters.keyNumber(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            matcher.group(3)));
  }
}
