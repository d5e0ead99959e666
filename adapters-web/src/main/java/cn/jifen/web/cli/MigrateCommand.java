package cn.jifen.web.cli;

import cn.jifen.application.port.DatabaseSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Migrates as the owner, and grants the application's user what it needs. */
@Command(name = "migrate", description = "以所有者身份升级数据库结构；给出 --app-user 时逐表授予应用账号所需权限")
final class MigrateCommand extends ProgramCommand {
  @Option(
      names = "--app-user",
      paramLabel = "USER",
      description = "已存在的 MySQL 账号（名称或 名称@主机）；对账本只授予 INSERT 和 SELECT")
  private @Nullable String appUser;

  @Override
  int run(Program program, Console console) {
    DatabaseSchema schema = program.get(DatabaseSchema.class);
    int applied = schema.migrate();
    console.say(applied == 0 ? "数据库结构已是最新。" : "已执行 " + applied + " 项结构升级。");
    if (appUser != null) {
      grant(schema, appUser);
      console.say("已授予账号 " + appUser + " 应用所需权限。");
    }
    return DONE;
  }

  private static void grant(DatabaseSchema schema, String user) {
    try {
      schema.grantTo(user);
    } catch (IllegalArgumentException refused) {
      throw new CommandRefused(
          "不能授权给 " + user + "：须是 MySQL 中已存在、且没有更大权限的账号（见 docs/operations.md）。");
    }
  }
}
