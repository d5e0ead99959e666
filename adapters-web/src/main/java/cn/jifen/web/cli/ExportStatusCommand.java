package cn.jifen.web.cli;

import cn.jifen.application.exporting.ExportStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints person_code,on,status,term_ends_before for the days asked for. */
@Command(name = "status", description = "导出曾被暂停或终止人员在指定日期的登记备案状态")
final class ExportStatusCommand extends ProgramCommand {
  @Option(
      names = "--on",
      required = true,
      split = ",",
      paramLabel = "DATE",
      description = "日期，可用逗号分隔多个，例如 2025-12-31,2026-01-01")
  private List<LocalDate> days = List.of();

  @Override
  int run(Program program, Console console) throws IOException {
    program.get(ExportStatus.class).write(days, console.out());
    return DONE;
  }
}
