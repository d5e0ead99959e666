package cn.jifen.web.input;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.law.Clause;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Single values from text, strictly: what is not exactly right is refused, never guessed. */
final class Scalars {
  static final String DATE = "应为 YYYY-MM-DD 格式的真实日期，例如 2026-03-15";
  static final String AREA = "应为六位数字的医保区划代码，例如 650102";
  private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern ID_FORM = Pattern.compile("[1-9]\\d{0,18}");

  private Scalars() {}

  static Optional<LocalDate> date(String text) {
    if (!DATE_FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static Optional<AreaCode> area(String text) {
    return AreaCode.isWellFormed(text) ? Optional.of(new AreaCode(text)) : Optional.empty();
  }

  /** An internal id: a positive number that fits a long. */
  static Optional<Long> id(String text) {
    if (!ID_FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants()).filter(c -> nameOf(c).equals(text)).findFirst();
  }

  static <E extends Enum<E>> String allowed(Class<E> type) {
    return "应为下列之一："
        + Arrays.stream(type.getEnumConstants())
            .map(Scalars::nameOf)
            .collect(Collectors.joining("、"));
  }

  private static String nameOf(Enum<?> constant) {
    return constant instanceof Clause clause ? clause.code() : constant.name();
  }

  /** Whether a line of text has nothing that could hide in a document or a log. */
  static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                Character.isISOControl(c)
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    || Character.getType(c) == Character.UNASSIGNED);
  }
}
