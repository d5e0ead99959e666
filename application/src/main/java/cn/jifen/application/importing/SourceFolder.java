package cn.jifen.application.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of an import come from. */
public interface SourceFolder {
  /** The file of that name; empty when there is none. The caller closes it. */
  Optional<InputStream> open(String name) throws IOException;

  /** A folder of the file system. */
  static SourceFolder of(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    };
  }
}
