package cn.jifen.web.cli;

import cn.jifen.application.exporting.ExportMovedTerms;
import cn.jifen.application.importing.ImportCalendar;
import cn.jifen.application.importing.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Enters a published calendar. */
@Command(name = "import", description = "录入已公布的放假和调休安排，并列出因此变动的期限")
final class CalendarImportCommand extends ProgramCommand {
  @Parameters(paramLabel = "FILE", description = "日历文件（region,date,kind,source）")
  private Path file = Path.of("calendar.csv");

  @Override
  int run(Program program, Console console) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new CommandRefused("找不到文件 " + file + "。");
    }
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
    switch (program
        .get(ImportCalendar.class)
        .importFrom(
            ImportCommand.act(program), SourceFolder.of(folder), file.getFileName().toString())) {
      case ImportCalendar.Result.Imported imported -> tell(program, console, imported);
      case ImportCalendar.Result.Rejected rejected ->
          throw ImportErrors.of(rejected.errors(), "没有录入任何日期");
      case ImportCalendar.Result.Refused refused -> throw Refusals.of(refused.refusal());
    }
    return DONE;
  }

  private static void tell(
      Program program, Console console, ImportCalendar.Result.Imported imported)
      throws IOException {
    console.say(
        "读取 "
            + imported.read()
            + " 天，新录入或者变更 "
            + imported.entered().days().size()
            + " 天；变动未办结的期限 "
            + imported.entered().moved()
            + " 项，不再暂定的期限 "
            + imported.entered().settled()
            + " 项。");
    program.get(ExportMovedTerms.class).write(imported.entered().entry(), console.out());
  }
}
