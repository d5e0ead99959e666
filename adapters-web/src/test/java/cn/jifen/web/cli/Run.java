package cn.jifen.web.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * One command, executed in this process.
 *
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Run(int code, String out, String err) {

  /** Executes a command. */
  static Run jifen(String... arguments) {
    CommandLine commandLine = JifenCommand.commandLine();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    int code = commandLine.execute(arguments);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    return new Run(code, out.toString(), err.toString());
  }

  List<String> messages() {
    return err.lines().toList();
  }
}
