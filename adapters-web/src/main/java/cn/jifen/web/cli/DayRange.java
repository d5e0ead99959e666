package cn.jifen.web.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days from the first to the last, both included; written {@code 2026-01-01..2026-03-31}. */
record DayRange(LocalDate first, LocalDate last) {

  /** Reads the written form. */
  static final class Reader implements ITypeConverter<DayRange> {
    private static final Pattern FORM = Pattern.compile("(\\S+)\\.\\.(\\S+)");

    @Override
    public DayRange convert(String text) {
      Matcher matcher = FORM.matcher(text);
      if (!matcher.matches()) {
        throw new TypeConversionException("not FROM..TO");
      }
      try {
        LocalDate first = LocalDate.parse(matcher.group(1));
        LocalDate last = LocalDate.parse(matcher.group(2));
        if (last.isBefore(first)) {
          throw new WrongUsage("起始日 " + first + " 晚于截止日 " + last + "，请颠倒过来。");
        }
        return new DayRange(first, last);
      } catch (DateTimeException malformed) {
        throw new TypeConversionException("not a date");
      }
    }
  }
}
