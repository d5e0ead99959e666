package cn.jifen.web.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The words around the descriptions in a command's help. */
final class ChineseHelp {
  private ChineseHelp() {}

  /** For the command and all below it. */
  static void applyTo(CommandLine commandLine) {
    UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
    usage.synopsisHeading("用法：");
    usage.synopsisSubcommandLabel("命令");
    usage.parameterListHeading("%n参数：%n");
    usage.optionListHeading("%n选项：%n");
    usage.commandListHeading("%n命令：%n");
    usage.abbreviateSynopsis(false);
    commandLine.getSubcommands().values().forEach(ChineseHelp::applyTo);
  }
}
