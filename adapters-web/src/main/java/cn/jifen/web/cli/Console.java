package cn.jifen.web.cli;

import java.io.PrintWriter;
import java.util.Collection;
import picocli.CommandLine;

/** Where a command speaks: data to standard output, everything else to standard error. */
final class Console {
  private final PrintWriter out;
  private final PrintWriter err;

  Console(CommandLine commandLine) {
    this.out = commandLine.getOut();
    this.err = commandLine.getErr();
  }

  /** Standard output, for data in UTF-8 with LF line ends; {@link #flush} at the end. */
  PrintWriter out() {
    return out;
  }

  /** One line of data, ended by LF whatever the platform. */
  void data(String line) {
    out.print(line + "\n");
  }

  /** Data as it is. */
  void text(String text) {
    out.print(text);
    out.flush();
  }

  /** One message. */
  void say(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** Messages, one a line. */
  void say(Collection<String> lines) {
    lines.forEach(line -> err.print(line + "\n"));
    err.flush();
  }

  /** Overwrites the line that stands last on a terminal. */
  void overwrite(String line) {
    err.print("\r" + line);
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /** Whether nothing of the data could be written: the reader has gone. */
  boolean isBroken() {
    return out.checkError();
  }
}
