package cn.jifen.web.cli;

import cn.jifen.application.port.DatabaseUnavailable;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a command failed: what it refused as it stands, all else in one sentence. */
final class FailedCommands implements IExecutionExceptionHandler {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    if (failure instanceof WrongUsage wrong) {
      UsageErrors.tell(commandLine, String.valueOf(wrong.getMessage()));
      return UsageErrors.WRONG_USAGE;
    }
    Console console = new Console(commandLine);
    if (failure instanceof CommandRefused refused) {
      console.say(refused.lines());
    } else if (failure instanceof IOException ofFile) {
      console.say("无法读写文件：" + Reasons.of(ofFile));
    } else {
      console.say(unexpected(failure));
    }
    console.flush();
    return ProgramCommand.REFUSED;
  }

  private static String unexpected(Exception failure) {
    String id = HexFormat.of().toHexDigits(RANDOM.nextInt());
    // Not a constant: the log file has its name only once the command is known.
    LoggerFactory.getLogger(FailedCommands.class).error("Unexpected failure {}", id, failure);
    return ofDatabase(failure)
        .map(sentence -> sentence + "（编号 " + id + "，详情见日志 " + LogFile.path() + "）")
        .orElseGet(() -> "程序发生意外错误，未完成本命令；请把编号 " + id + " 和日志 " + LogFile.path() + " 交给维护人员。");
  }

  private static Optional<String> ofDatabase(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> cause instanceof DatabaseUnavailable e ? Stream.of(e) : Stream.empty())
        .findFirst()
        .map(unavailable -> sentence(unavailable.reason()));
  }

  private static String sentence(DatabaseUnavailable.Reason reason) {
    return switch (reason) {
      case IN_USE -> "内置数据库正被另一个进程使用，请先停止它。";
      case NOT_MIGRATED -> "数据库结构不是本版本的，而当前账号无权升级：请先以所有者身份执行 jifen migrate。";
      case TOO_NEW -> "数据库由更新版本的程序写过，请改用那个版本。";
      case UNREACHABLE -> "无法连接数据库：请检查 --db 的地址、账号、密码文件，以及数据库是否在运行。";
      case NO_KEYS -> "找不到密钥文件，无法读写证件号码：请把原来的 jifen.keys 放回数据目录。";
    };
  }
}
