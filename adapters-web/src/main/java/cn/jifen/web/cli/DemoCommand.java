package cn.jifen.web.cli;

import cn.jifen.application.importing.SourceFolder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the program does on a fictional province, then serves it. */
@Command(name = "demo", description = "用虚构的数据演示：导入、样本通知书、2025 年度备案材料，然后启动服务")
final class DemoCommand extends InstalledCommand implements Callable<Integer> {
  private static final Path OUTPUT = Path.of("demo-output");
  private static final int SAMPLES = 24;
  private static final String MARK = "demo-database";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = Port.USUAL,
      description = "端口（默认：${DEFAULT-VALUE}）")
  private Port port = Port.parse(Port.USUAL);

  @Option(names = "--no-serve", hidden = true, description = "只生成样本，不启动服务")
  private boolean withoutServer;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Console console = console();
    OutputFolder out = new OutputFolder(OUTPUT);
    if (!withoutServer) {
      Server.requireFree(port);
    }
    Installation demo = Installation.embeddedIn(freshDatabase(out, name()));
    // The documents name the address at which they are verified.
    Map<String, Object> address = Map.of("micronaut.server.port", port.number());
    try (Program program = Program.open(demo, name(), address)) {
      console.say("正在导入虚构的省份……");
      ImportCommand.importFrom(program, province(), console);
      console.say("正在生成样本……");
      DayRange days = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
      OutputFolder notices = new OutputFolder(out.path("notices"));
      int written =
          NoticesCommand.write(program, days, Optional.empty(), SAMPLES, notices, console);
      console.say("已写入 " + written + " 份样本通知书：" + notices.path("") + "（清单 manifest.csv）");
      FilingCommand.write(program, Year.of(2025), Optional.empty(), out, console);
    }
    if (withoutServer) {
      return DONE;
    }
    try (Server server = Server.start(demo, name(), Server.LOOPBACK, port)) {
      console.say(guide(server.url()));
      server.untilTold();
    }
    return DONE;
  }

  /** The files of the fictional province, which the program carries. */
  static SourceFolder province() {
    return name ->
        Optional.ofNullable(
            SourceFolder.class.getResourceAsStream("/cn/jifen/application/demo/" + name));
  }

  /**
   * Removes what an earlier demo left, and nothing that a demo did not make.
   *
   * @throws CommandRefused while another process works with it
   */
  private static Path freshDatabase(OutputFolder out, String command) throws IOException {
    Path folder = out.path(MARK);
    if (Files.isDirectory(folder)) {
      DataFolder.take(folder, command).close();
      Files.walkFileTree(folder, new Removal());
    }
    return folder;
  }

  private static List<String> guide(String url) {
    return List.of(
        "",
        "服务已启动：" + url + "（尚无账号管理，只接受来自本机的访问；按 Ctrl+C 停止）",
        "  接口说明      " + url + "/api-docs/",
        "  样本通知书    " + OUTPUT.resolve("notices"),
        "  备案材料      " + OUTPUT.resolve("filing-2025.pdf"),
        "试一试（该医师 2026 年 3 月被暂停）：",
        "  curl -H 'Jifen-User: demo' -H 'Jifen-Office: 650200' -H 'Jifen-Roles: SETTLEMENT' \\",
        "    '"
            + url
            + "/api/v1/eligibility/D650200000053?on=2026-03-31&institution=H65020000050'");
  }

  /** Deletes a folder with all in it. */
  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
