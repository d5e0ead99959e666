package cn.jifen.web.cli;

import java.nio.file.Path;

/** Where details go that are none of the terminal's business. */
final class LogFile {
  /** The system property from which the logging library takes the file's name. */
  private static final String PROPERTY = "jifen.log.file";

  private LogFile() {}

  /** Logs into the installation's folder, from the first line on. */
  static void in(Path folder) {
    System.setProperty(
        PROPERTY, folder.toAbsolutePath().normalize().resolve("jifen.log").toString());
  }

  /** The file as it is meant for this process. */
  static String path() {
    return System.getProperty(PROPERTY, Path.of("data", "jifen.log").toString());
  }
}
