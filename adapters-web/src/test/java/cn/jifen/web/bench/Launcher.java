package cn.jifen.web.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, started by its launcher as its users start it. */
final class Launcher {
  /**
   * Path of the launcher; it is set by {@code ./jifen test}, which has built the program before.
   */
  static final String PROPERTY = "jifen.launcher";

  private static final ProcessBuilder.Redirect LOG =
      ProcessBuilder.Redirect.appendTo(new File("target/benchmarks.log"));

  private Launcher() {}

  /** Runs a command to its end. */
  static void run(String... arguments) throws IOException, InterruptedException {
    int code = start(arguments).waitFor();
    if (code != 0) {
      throw new IllegalStateException("exit code " + code + " of " + String.join(" ", arguments));
    }
  }

  /** Starts a command; what it says goes to {@code target/benchmarks.log}. */
  static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty(PROPERTY));
    command.addAll(List.of(arguments));
    return started(command);
  }

  /** Starts a main class on the Java of this process. */
  static Process java(List<String> options, String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add(main);
    command.addAll(List.of(arguments));
    return started(command);
  }

  private static Process started(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG);
    builder.environment().put("JIFEN_JAVA_HOME", System.getProperty("java.home"));
    return builder.start();
  }
}
