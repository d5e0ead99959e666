package cn.jifen.web.input;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.web.problem.ProblemException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of path and query parameters; refuses a malformed one by its name. */
public final class Parameters {
  /** Most items of one page. */
  public static final int LARGEST_PAGE = 200;

  private static final int DEFAULT_PAGE = 50;
  private static final int LONGEST = 100;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}");

  private Parameters() {}

  /** A date, empty when the parameter is absent. */
  public static Optional<LocalDate> date(String name, @Nullable String text) {
    return optional(name, text, Scalars::date, Scalars.DATE);
  }

  /** An area code, empty when the parameter is absent. */
  public static Optional<AreaCode> area(String name, @Nullable String text) {
    return optional(name, text, Scalars::area, Scalars.AREA);
  }

  /** A constant of an enum, empty when the parameter is absent. */
  public static <E extends Enum<E>> Optional<E> oneOf(
      String name, Class<E> type, @Nullable String text) {
    return optional(name, text, t -> Scalars.oneOf(type, t), Scalars.allowed(type));
  }

  /** Text of a parameter that has to be there. */
  public static String text(String name, @Nullable String text) {
    return optionalText(name, text).orElseThrow(() -> ProblemException.invalid(name, "必须填写该参数"));
  }

  /** Text, empty when the parameter is absent. */
  public static Optional<String> optionalText(String name, @Nullable String text) {
    return optional(name, text, Parameters::plain, "不能为空，最多 " + LONGEST + " 个字，不能有控制字符");
  }

  private static Optional<String> plain(String text) {
    boolean fits = !text.isBlank() && text.length() <= LONGEST && Scalars.isPlain(text);
    return fits ? Optional.of(text) : Optional.empty();
  }

  /** A flag, false when the parameter is absent. */
  public static boolean flag(String name, @Nullable String text) {
    return optional(
            name,
            text,
            t ->
                switch (t) {
                  case "true" -> Optional.of(true);
                  case "false" -> Optional.of(false);
                  default -> Optional.empty();
                },
            "应为 true 或者 false")
        .orElse(false);
  }

  /** The size of a page, 1 to {@link #LARGEST_PAGE}; 50 when the parameter is absent. */
  public static int limit(@Nullable String text) {
    return count("limit", text, 1, LARGEST_PAGE).orElse(DEFAULT_PAGE);
  }

  /** A whole number within bounds, both included; empty when the parameter is absent. */
  public static Optional<Integer> count(String name, @Nullable String text, int least, int most) {
    return optional(
        name,
        text,
        t ->
            NUMBER.matcher(t).matches()
                ? Optional.of(Integer.valueOf(t)).filter(n -> n >= least && n <= most)
                : Optional.empty(),
        "应为 " + least + " 至 " + most + " 的整数");
  }

  /** An internal id, empty when the parameter is absent. */
  public static Optional<Long> optionalId(String name, @Nullable String text) {
    return optional(name, text, Scalars::id, "应为由数字组成的内部编号");
  }

  /** The id after which a page starts; 0 when the parameter is absent. */
  public static long afterId(@Nullable String text) {
    return after(text, Scalars::id).orElse(0L);
  }

  /** The place after which a page starts; empty when the parameter is absent. */
  public static <T> Optional<T> after(@Nullable String text, Function<String, Optional<T>> parse) {
    return optional("after", text, parse, "应为上一页返回的 next");
  }

  /** A year of this century. */
  public static Year year(String text) {
    return optional(
            "year",
            text,
            t -> YEAR.matcher(t).matches() ? Optional.of(Year.parse(t)) : Optional.empty(),
            "应为四位数字的年份，例如 2026")
        .orElseThrow();
  }

  /** An id in a path; what cannot be an id is not found. */
  public static long id(String text) {
    return Scalars.id(text).orElseThrow(() -> ProblemException.notFound("没有该编号的记录，请检查地址中的编号"));
  }

  /** A number in the text of a page's {@code next}; refused when it is none that fits a long. */
  public static long keyNumber(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw ProblemException.invalid("after", "应为上一页返回的 next");
    }
  }

  private static <T> Optional<T> optional(
      String name, @Nullable String text, Function<String, Optional<T>> parse, String expected) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<T> value = parse.apply(text);
    if (value.isEmpty()) {
      throw ProblemException.invalid(name, expected);
    }
    return value;
  }
}
