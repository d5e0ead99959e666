package cn.jifen.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which installation a command works on; may stand before or behind the command's name. */
final class InstallationOptions {
  @Option(
      names = "--db",
      scope = ScopeType.INHERIT,
      paramLabel = "URL",
      description = "数据库的 JDBC 地址（jdbc:mysql:… 或 jdbc:h2:…）；不给出时使用数据目录中的内置数据库")
  @Nullable String url;

  @Option(
      names = "--db-user",
      scope = ScopeType.INHERIT,
      paramLabel = "USER",
      description = "数据库登录名")
  @Nullable String user;

  @Option(
      names = "--db-password-file",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "第一行为数据库密码的文件（密码不接受写在命令行上）")
  @Nullable Path passwordFile;

  @Option(
      names = "--data",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      defaultValue = "data",
      description = "数据目录：密钥、日志和内置数据库（默认：${DEFAULT-VALUE}）")
  Path folder = Path.of("data");

  /**
   * The installation meant.
   *
   * @throws WrongUsage when the options contradict each other
   */
  Installation installation() {
    String given = url;
    if (given == null) {
      if (user != null || passwordFile != null) {
        throw new WrongUsage("--db-user 和 --db-password-file 要与 --db 一起使用。");
      }
      return Installation.embeddedIn(folder);
    }
    if (!given.startsWith("jdbc:mysql:") && !given.startsWith("jdbc:h2:")) {
      throw new WrongUsage("--db 的地址须以 jdbc:mysql: 或 jdbc:h2: 开头。");
    }
    return new Installation(Optional.of(given), user == null ? "" : user, password(), folder);
  }

  private String password() {
    Path file = passwordFile;
    if (file == null) {
      return "";
    }
    try {
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new CommandRefused("无法读取密码文件：" + Reasons.of(e));
    }
  }
}
