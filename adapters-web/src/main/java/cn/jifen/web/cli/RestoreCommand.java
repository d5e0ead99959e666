package cn.jifen.web.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a backup back into an empty data folder. */
@Command(name = "restore", description = "把备份恢复到空的数据目录；先核对全部校验值，绝不覆盖已有数据")
final class RestoreCommand extends InstalledCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "由 jifen backup 生成的备份文件")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    Installation installation = installation();
    BackupCommand.requireEmbedded(installation);
    Path folder = installation.folder();
    try (InputStream source = Files.newInputStream(file);
        DataFolder _ = DataFolder.take(folder, name())) {
      if (!Backup.filesOf(folder).isEmpty()) {
        throw new CommandRefused("目录 " + folder + " 中已有数据，恢复不覆盖任何数据；请用 --data 指定一个空目录。");
      }
      List<Path> restored = restore(source, folder);
      console().say("已恢复 " + restored.size() + " 个文件到 " + folder + "；请再执行 jifen verify 核验账本。");
    }
    return DONE;
  }

  private static List<Path> restore(InputStream source, Path folder) throws IOException {
    Path unchecked = Files.createTempDirectory(folder, ".restore-");
    try {
      List<Path> files = Backup.read(source, unchecked);
      for (Path checked : files) {
        Files.move(checked, folder.resolve(checked.getFileName()));
      }
      return files;
    } finally {
      delete(unchecked);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
