package cn.jifen.web.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line, and where its help is. */
final class UsageErrors implements IParameterExceptionHandler {
  static final int WRONG_USAGE = 2;

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine commandLine = failure.getCommandLine();
    tell(commandLine, sentence(failure));
    return WRONG_USAGE;
  }

  /** One sentence, and one on the help of the command. */
  static void tell(CommandLine commandLine, String sentence) {
    Console console = new Console(commandLine);
    console.say(sentence);
    console.say("用法见：" + commandLine.getCommandSpec().qualifiedName() + " --help");
  }

  private static String sentence(ParameterException failure) {
    return switch (failure) {
      case MissingParameterException e ->
          "缺少 "
              + e.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining("、"))
              + "。";
      case UnmatchedArgumentException e -> "无法识别：" + String.join(" ", e.getUnmatched()) + "。";
      case OverwrittenOptionException e -> "选项 " + label(e.getOverwritten()) + " 只能给出一次。";
      case ParameterException e when e.getCause() instanceof WrongUsage wrong ->
          String.valueOf(wrong.getMessage());
      case ParameterException e when e.getArgSpec() != null && e.getValue() != null ->
          label(e.getArgSpec()) + " 的值“" + e.getValue() + "”不正确，应为" + form(e.getArgSpec()) + "。";
      default -> "命令行有误：" + failure.getMessage();
    };
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String form(ArgSpec argument) {
    Class<?> type =
        argument.typeInfo().isMultiValue()
            ? argument.typeInfo().getAuxiliaryTypes()[0]
            : argument.type();
    return switch (type.getSimpleName()) {
      case "LocalDate" -> "日期，例如 2026-03-15";
      case "Period", "DayRange" -> "起止日期，例如 2026-01-01..2026-03-31";
      case "Year" -> "四位年份，例如 2025";
      case "OfficeCode" -> "6位区划代码，例如 650200";
      case "Port" -> "0至65535的整数";
      case "int", "Integer" -> "整数";
      default -> argument.paramLabel();
    };
  }
}
