package cn.jifen.web.cli;

import cn.jifen.application.importing.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies in a folder to be imported: a mistyped file name must not pass as nothing to do. */
final class FolderContent {
  private static final Set<String> IMPORTED =
      Arrays.stream(FileKind.values())
          .filter(FileKind::isImported)
          .map(FileKind::csvName)
          .collect(Collectors.toUnmodifiableSet());

  private final Path folder;
  private final List<String> tables;

  private FolderContent(Path folder, List<String> tables) {
    this.folder = folder;
    this.tables = tables;
  }

  static FolderContent of(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new FolderContent(
          folder,
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".csv"))
              .sorted()
              .toList());
    } catch (IOException e) {
      throw new CommandRefused("无法读取目录 " + folder + "：" + Reasons.of(e));
    }
  }

  /** Refuses a folder without any file to import, and says which tables are passed over. */
  void check(Console console) {
    if (tables.stream().noneMatch(IMPORTED::contains)) {
      throw new CommandRefused("目录 " + folder + " 中没有可导入的文件；文件名应为：" + names() + "。");
    }
    tables.stream()
        .filter(name -> !IMPORTED.contains(name))
        .filter(name -> !name.equals(FileKind.CLAIMS.csvName()) && !name.startsWith("expected-"))
        .forEach(name -> console.say("略过 " + name + "：不是可导入的文件名（" + names() + "）。"));
  }

  private static String names() {
    return Arrays.stream(FileKind.values())
        .filter(FileKind::isImported)
        .map(FileKind::csvName)
        .collect(Collectors.joining("、"));
  }
}
