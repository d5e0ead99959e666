package cn.jifen.web.cli;

import cn.jifen.application.filing.DrawFiling;
import cn.jifen.application.filing.FilingDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the yearly filing as PDF, XLSX and CSV; files nothing. */
@Command(name = "filing", description = "生成年度备案材料（PDF、XLSX、CSV）；不指定版次时为草稿，不作备案")
final class FilingCommand extends ProgramCommand {
  @Parameters(paramLabel = "YEAR", description = "年度，例如 2025")
  private Year year = Year.of(2025);

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "输出目录，不存在时创建")
  private Path folder = Path.of(".");

  @Option(names = "--edition", paramLabel = "N", description = "重新生成已备案的第 N 版")
  private @Nullable Integer edition;

  @Override
  int run(Program program, Console console) throws IOException {
    write(program, year, Optional.ofNullable(edition), new OutputFolder(folder), console);
    return DONE;
  }

  /** Draws and writes the three files. */
  static void write(
      Program program, Year year, Optional<Integer> edition, OutputFolder out, Console console)
      throws IOException {
    switch (program.get(DrawFiling.class).draw(OperatorActor.current(), year, edition)) {
      case DrawFiling.Result.Refused refused -> throw Refusals.of(refused.refusal());
      case DrawFiling.Result.Drawn drawn -> {
        FilingDocuments documents = program.get(FilingDocuments.class);
        String name = "filing-" + year;
        out.write(name + ".csv", drawn.csv().getBytes(StandardCharsets.UTF_8));
        out.write(name + ".xlsx", documents.xlsx(drawn.content()));
        out.write(name + ".pdf", documents.pdf(drawn.content()));
        console.say("已写入 " + out.path(name) + ".pdf、.xlsx 和 .csv。");
      }
    }
  }
}
