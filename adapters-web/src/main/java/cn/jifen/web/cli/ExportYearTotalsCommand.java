package cn.jifen.web.cli;

import cn.jifen.application.exporting.ExportYearTotals;
import java.io.IOException;
import picocli.CommandLine.Command;

/** Prints person_code,year,points. */
@Command(name = "year-totals", description = "导出各人各年度的记分余额（有记分或修复的年度）")
final class ExportYearTotalsCommand extends ProgramCommand {
  @Override
  int run(Program program, Console console) throws IOException {
    program.get(ExportYearTotals.class).write(console.out());
    return DONE;
  }
}
