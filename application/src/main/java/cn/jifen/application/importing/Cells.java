package cn.jifen.application.importing;

import cn.jifen.domain.kernel.AreaCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the cells of one row as what they should be. What is not reads as empty and leaves an
 * error; {@link #sound} tells at the end whether the row can be used.
 */
final class Cells {
  private static final DateTimeFormatter ISO_DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

  private final String file;
  private final Row row;
  private final Consumer<ImportError> errors;
  private boolean sound = true;

  Cells(FileKind kind, String file, Row row, Consumer<ImportError> errors) {
    this.file = file;
    this.row = row;
    this.errors = errors;
    kind.columns().stream()
        .filter(c -> c.presence() == Column.Presence.REQUIRED && row.cell(c.field()).isEmpty())
        .forEach(c -> error(c.field(), "", "没有填写", "“" + c.title() + "”必须填写"));
  }

  int line() {
    return row.line();
  }

  /** Whether nothing was wrong so far. */
  boolean sound() {
    return sound;
  }

  void error(String field, String value, String found, String expected) {
    sound = false;
    errors.accept(new ImportError(file, row.line(), field, value, found, expected));
  }

  /**
   * The text of a cell, at most so many characters; a required one that is empty was told already.
   */
  String text(String field, int longest) {
    String text = row.cell(field);
    if (text.codePointCount(0, text.length()) > longest) {
      error(field, text, "超过 " + longest + " 个字符", "请缩短至 " + longest + " 个字符以内");
    }
    return text;
  }

  /** The text of a cell as it stands, unchecked. */
  String raw(String field) {
    return row.cell(field);
  }

  /** A number without sign, at most nine digits. */
  Optional<Integer> number(String field) {
    return parsed(
        field,
        text ->
            WHOLE_NUMBER.matcher(text).matches()
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty(),
        "不是整数",
        "应为不带符号、不带小数的整数");
  }

  Optional<LocalDate> date(String field) {
    return parsed(field, Cells::day, "不是有效日期", "应为真实存在的日期，写作 2026-03-15");
  }

  private static Optional<LocalDate> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text, ISO_DAY);
      return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? Optional.empty() : Optional.of(day);
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  Optional<AreaCode> area(String field) {
    return parsed(
        field,
        text -> AreaCode.isWellFormed(text) ? Optional.of(new AreaCode(text)) : Optional.empty(),
        "不是医保区划",
        "应为6位数字");
  }

  /** One of the constants, by its name; an error tells all of them with what they mean. */
  <E extends Enum<E>> Optional<E> choice(String field, Class<E> type, Function<E, String> label) {
    E[] all = type.getEnumConstants();
    return parsed(
        field,
        text -> Arrays.stream(all).filter(c -> c.name().equals(text)).findFirst(),
        "不是可用的取值",
        "可用取值："
            + Arrays.stream(all)
                .map(c -> c.name() + "（" + label.apply(c) + "）")
                .collect(Collectors.joining("、")));
  }

  /** A cell through a reader of its own; an empty cell reads as empty without an error. */
  <T> Optional<T> parsed(
      String field, Function<String, Optional<T>> reader, String found, String expected) {
    String text = row.cell(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = reader.apply(text);
    if (value.isEmpty()) {
      error(field, text, found, expected);
    }
    return value;
  }
}
