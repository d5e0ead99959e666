package cn.jifen.web.bootstrap;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code jifen}: exit code 0 means done, 1 refused or errors found, 2 wrong usage. */
@Command(
    name = "jifen",
    mixinStandardHelpOptions = true,
    version = "jifen 0.1.0",
    description = "医保支付资格记分管理")
public final class Jifen implements Runnable {
  private final CommandLine commandLine = new CommandLine(this);

  private Jifen() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new Jifen().commandLine.execute(args));
  }

  /** Without a command the program shows how it is used. */
  @Override
  public void run() {
    commandLine.usage(System.out);
  }
}
