package cn.jifen.web.cli;

import cn.jifen.application.importing.SourceFolder;
import cn.jifen.application.screening.ScreenClaims;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens claim lines: pay, refuse or review. */
@Command(name = "screen", description = "对费用明细逐行判定：支付、拒付或者人工审核，并给出理由")
final class ScreenCommand extends ProgramCommand {
  @Parameters(paramLabel = "CLAIMS.csv", description = "费用明细文件")
  private Path claims = Path.of("claims.csv");

  @Option(names = "--out", paramLabel = "FILE", description = "结果文件；不指定时写到标准输出")
  private @Nullable Path out;

  @Override
  int run(Program program, Console console) throws IOException {
    if (!Files.isRegularFile(claims)) {
      throw new CommandRefused("找不到文件 " + claims + "。");
    }
    Path target = out;
    if (target == null) {
      screen(program, console.out());
      return DONE;
    }
    Path unfinished = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      int lines;
      try (BufferedWriter writer = Files.newBufferedWriter(unfinished)) {
        lines = screen(program, writer);
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
      console.say("已判定 " + lines + " 行，结果写入 " + target + "。");
    } finally {
      Files.deleteIfExists(unfinished);
    }
    return DONE;
  }

  private int screen(Program program, Appendable writer) throws IOException {
    Path folder = Optional.ofNullable(claims.toAbsolutePath().getParent()).orElse(Path.of("/"));
    return switch (program
        .get(ScreenClaims.class)
        .screen(SourceFolder.of(folder), claims.getFileName().toString(), writer)) {
      case ScreenClaims.Result.Screened screened -> screened.lines();
      case ScreenClaims.Result.Rejected rejected ->
          throw ImportErrors.of(rejected.errors(), "没有判定任何一行");
    };
  }
}
