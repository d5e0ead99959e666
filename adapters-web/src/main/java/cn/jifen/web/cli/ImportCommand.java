package cn.jifen.web.cli;

import cn.jifen.application.importing.ImportCount;
import cn.jifen.application.importing.ImportFolder;
import cn.jifen.application.importing.SourceFolder;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.Now;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Imports the files of a folder, whole or not at all. */
@Command(name = "import", description = "导入目录中的数据文件：全部核对无误后整体生效，有任何错误则全部不生效；重复导入没有影响")
final class ImportCommand extends ProgramCommand {
  @Parameters(paramLabel = "DIR", description = "存放 institutions.csv、decisions.csv 等文件的目录")
  private Path folder = Path.of(".");

  @Override
  int run(Program program, Console console) {
    if (!Files.isDirectory(folder)) {
      throw new CommandRefused("找不到目录 " + folder + "。");
    }
    FolderContent.of(folder).check(console);
    importFrom(program, SourceFolder.of(folder), console);
    return DONE;
  }

  /** Imports and tells the counts; refuses with every error on a line of its own. */
  static void importFrom(Program program, SourceFolder folder, Console console) {
    ProgressBar bar = ProgressBar.onTerminal(console);
    ImportFolder.Result result =
        program
            .get(ImportFolder.class)
            .importFrom(act(program), folder, (step, all, name) -> bar.at(name, step - 1, all));
    bar.end();
    switch (result) {
      case ImportFolder.Result.Imported imported -> {
        imported.counts().forEach(count -> console.say(line(count)));
        imported.joined().forEach(joined -> console.say(joined.text()));
      }
      case ImportFolder.Result.Rejected rejected ->
          throw ImportErrors.of(rejected.errors(), "没有导入任何数据");
      case ImportFolder.Result.Refused refused -> throw Refusals.of(refused.refusal());
    }
  }

  static Act act(Program program) {
    return new Act(
        OperatorActor.current(), program.get(Now.class).instant(), UUID.randomUUID().toString());
  }

  private static String line(ImportCount count) {
    return count.file().csvName()
        + "：读取 "
        + count.read()
        + " 条，生效 "
        + count.effective()
        + " 条，未变 "
        + count.unchanged()
        + " 条";
  }
}
