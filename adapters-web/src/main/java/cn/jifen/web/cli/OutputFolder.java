package cn.jifen.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder that a command fills with files; each appears whole or not at all. */
final class OutputFolder {
  private final Path folder;

  /** Creates the folder where it is missing. */
  OutputFolder(Path folder) throws IOException {
    this.folder = folder;
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  /** Where a file of that name lies. */
  Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes or replaces a file. */
  void write(String name, byte[] content) throws IOException {
    Path unfinished = path("." + name + ".part");
    try {
      Files.write(unfinished, content);
      Files.move(unfinished, path(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
