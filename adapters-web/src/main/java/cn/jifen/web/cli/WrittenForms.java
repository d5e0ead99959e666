package cn.jifen.web.cli;

import cn.jifen.domain.kernel.OfficeCode;
import java.time.Year;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How values are written on a command line, where Java itself would take more than was meant. */
final class WrittenForms {
  private WrittenForms() {}

  /** Holds for the command line and all its commands. */
  static void applyTo(CommandLine commandLine) {
    commandLine.registerConverter(Year.class, written("\\d{4}", Year::parse));
    commandLine.registerConverter(OfficeCode.class, written("\\d{6}", OfficeCode::new));
    commandLine.registerConverter(Port.class, written("\\d{1,5}", Port::parse));
  }

  private static <T> ITypeConverter<T> written(String form, Function<String, T> value) {
    Pattern pattern = Pattern.compile(form);
    return text -> {
      if (!pattern.matcher(text).matches()) {
        throw new TypeConversionException("not " + form);
      }
      return value.apply(text);
    };
  }
}
