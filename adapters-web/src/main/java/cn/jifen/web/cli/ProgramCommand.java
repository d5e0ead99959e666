package cn.jifen.web.cli;

import java.util.concurrent.Callable;

/** A command that does one thing with the running program and ends. */
abstract class ProgramCommand extends InstalledCommand implements Callable<Integer> {

  /** Does what the command is for; returns the exit code. */
  abstract int run(Program program, Console console) throws Exception;

  @Override
  public Integer call() throws Exception {
    Console console = console();
    try (Program program = Program.open(installation(), name())) {
      return run(program, console);
    } finally {
      console.flush();
    }
  }
}
