package cn.jifen.web.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, as its users start it. */
final class Jifen {
  private static final String MAIN = "cn.jifen.web.bootstrap.Jifen";

  private Jifen() {}

  /** Runs a command to its end. */
  static void run(String... arguments) throws IOException, InterruptedException {
    int code = start(MAIN, List.of(), arguments).waitFor();
    if (code != 0) {
      throw new IllegalStateException("exit code " + code + " of " + String.join(" ", arguments));
    }
  }

  /**
   * Starts a main class, on this class path where the options name no other; what it says goes to
   * the file of the property {@code bench.log}.
   */
  static Process start(String main, List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseCompactObjectHeaders"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(options);
    command.add(main);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(new File(System.getProperty("bench.log", "/dev/null")))
        .start();
  }

  /** The main class of the program. */
  static String main() {
    return MAIN;
  }
}
