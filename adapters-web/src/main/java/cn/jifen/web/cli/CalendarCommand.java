package cn.jifen.web.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Working-day calendars. */
@Command(
    name = "calendar",
    description = "工作日日历",
    subcommands = {CalendarImportCommand.class})
final class CalendarCommand implements Runnable {
  @Mixin final HelpOption help = new HelpOption();

  @Override
  public void run() {
    throw new WrongUsage("请指明操作：import。");
  }
}
