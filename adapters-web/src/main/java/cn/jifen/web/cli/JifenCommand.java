package cn.jifen.web.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program's name, its options for all commands, and the list of commands. */
@Command(
    name = "jifen",
    version = "jifen 0.1.0",
    header = "医保支付资格记分管理",
    subcommands = {
      ServeCommand.class,
      DemoCommand.class,
      MigrateCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      ScreenCommand.class,
      NoticesCommand.class,
      FilingCommand.class,
      CalendarCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class
    })
public final class JifenCommand implements Runnable {
  @Mixin final HelpOption help = new HelpOption();
  @Mixin private final InstallationOptions options = new InstallationOptions();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本")
  boolean version;

  private JifenCommand() {}

  /** The command line, ready to execute; set its out and err before. */
  public static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new JifenCommand());
    commandLine.setParameterExceptionHandler(new UsageErrors());
    commandLine.setExecutionExceptionHandler(new FailedCommands());
    commandLine.setUsageHelpWidth(100);
    WrittenForms.applyTo(commandLine);
    ChineseHelp.applyTo(commandLine);
    return commandLine;
  }

  Installation installation() {
    return options.installation();
  }

  /** Without a command the program shows how it is used, as wrong usage. */
  @Override
  public void run() {
    throw new WrongUsage("请给出命令。");
  }
}
