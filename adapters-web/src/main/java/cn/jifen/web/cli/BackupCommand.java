package cn.jifen.web.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts database and keys of an embedded installation into one file. */
@Command(name = "backup", description = "备份内置数据库和密钥到一个文件（含密钥，请妥善保管）；MySQL 见 docs/operations.md")
final class BackupCommand extends InstalledCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "备份文件，不得已存在")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    Installation installation = installation();
    requireEmbedded(installation);
    if (Files.exists(file)) {
      throw new CommandRefused(file + " 已存在，备份不覆盖任何文件。");
    }
    if (Backup.filesOf(installation.folder()).isEmpty()) {
      throw new CommandRefused("目录 " + installation.folder() + " 中没有可以备份的数据。");
    }
    try (DataFolder _ = DataFolder.take(installation.folder(), name())) {
      List<Path> files = Backup.filesOf(installation.folder());
      write(files);
      console().say("已备份 " + files.size() + " 个文件到 " + file + "；文件内含密钥，请妥善保管。");
    }
    return DONE;
  }

  private void write(List<Path> files) throws IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      if (Files.getFileStore(unfinished).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
      }
      Backup.write(files, out);
    } catch (IOException | RuntimeException failure) {
      Files.deleteIfExists(unfinished);
      throw failure;
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** MySQL has better means of its own. */
  static void requireEmbedded(Installation installation) {
    if (!installation.isEmbedded()) {
      throw new CommandRefused("本命令只用于内置数据库；外部数据库的备份和恢复见 docs/operations.md。");
    }
  }
}
