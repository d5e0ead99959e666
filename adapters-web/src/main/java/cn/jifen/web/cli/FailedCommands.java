package cn.jifen.web.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a command failed: what it refused as it stands, all else in one sentence. */
final class FailedCommands implements IExecutionExceptionHandler {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String H2_FILE_LOCKED = "90020";
  private static final String CONNECTION_EXCEPTIONS = "08";
  private static final String LOGIN_REFUSED = "28";

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
    return causes(failure)
        .flatMap(cause -> ofDatabase(cause).stream())
        .findFirst()
        .map(sentence -> sentence + "（编号 " + id + "，详情见日志 " + LogFile.path() + "）")
        .orElseGet(() -> "程序发生意外错误，未完成本命令；请把编号 " + id + " 和日志 " + LogFile.path() + " 交给维护人员。");
  }

  /**
   * This module does not know databases; the state of their exceptions is enough for a sentence.
   */
  private static Optional<String> ofDatabase(Throwable cause) {
    return sqlState(cause)
        .flatMap(
            state -> {
              if (state.equals(H2_FILE_LOCKED)) {
                return Optional.of("内置数据库正被另一个进程使用，请先停止它。");
              }
              if (state.startsWith(LOGIN_REFUSED)) {
                return Optional.of("数据库拒绝了登录，请检查 --db-user 和 --db-password-file。");
              }
              return state.startsWith(CONNECTION_EXCEPTIONS)
                  ? Optional.of("无法连接数据库，请检查 --db 的地址以及数据库是否在运行。")
                  : Optional.empty();
            });
  }

  private static Optional<String> sqlState(Throwable cause) {
    try {
      return Optional.ofNullable((String) cause.getClass().getMethod("getSQLState").invoke(cause));
    } catch (ReflectiveOperationException noDatabaseException) {
      return Optional.empty();
    }
  }

  private static Stream<Throwable> causes(@Nullable Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
  }
}
