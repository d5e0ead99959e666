package cn.jifen.web.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The exports, one command each. */
@Command(
    name = "export",
    description = "导出年度记分、支付资格状态或账本",
    subcommands = {
      ExportYearTotalsCommand.class,
      ExportStatusCommand.class,
      ExportLedgerCommand.class
    })
final class ExportCommand implements Runnable {
  @Mixin final HelpOption help = new HelpOption();

  @Override
  public void run() {
    throw new WrongUsage("请指明导出什么：year-totals、status 或 ledger。");
  }
}
