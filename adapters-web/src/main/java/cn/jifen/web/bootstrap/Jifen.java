package cn.jifen.web.bootstrap;

import cn.jifen.web.cli.JifenCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program {@code jifen}: exit code 0 means done, 1 refused or errors found, 2 wrong usage. */
public final class Jifen {
  private Jifen() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    CommandLine commandLine = JifenCommand.commandLine();
    commandLine.setOut(utf8(FileDescriptor.out));
    commandLine.setErr(utf8(FileDescriptor.err));
    int code = commandLine.execute(args);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    System.exit(code);
  }

  /** Data is UTF-8 whatever the machine's locale says. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }
}
