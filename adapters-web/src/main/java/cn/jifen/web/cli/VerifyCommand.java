package cn.jifen.web.cli;

import cn.jifen.application.ledger.DerivedTables;
import cn.jifen.application.ledger.RebuildTables;
import cn.jifen.application.ledger.VerifyLedger;
import io.micronaut.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the audit chain and every figure derived from it. */
@Command(name = "verify", description = "核验账本的哈希链，并由账本重新推算全部记分和状态；指出第一条不符的记录")
final class VerifyCommand extends ProgramCommand {
  @Option(names = "--ledger", paramLabel = "FILE", description = "核验由 export ledger 导出的文件，而不是数据库")
  private @Nullable Path file;

  @Option(names = "--rebuild", description = "账本完好而推算的数据不符时，由账本重建这些数据，再核验一遍")
  private boolean rebuild;

  @Override
  public Integer call() throws Exception {
    Path exported = file;
    if (exported != null && rebuild) {
      throw new WrongUsage("--ledger 和 --rebuild 不能一起使用：重建只能由数据库中的账本进行。");
    }
    return exported == null ? super.call() : ofFile(exported);
  }

  @Override
  int run(Program program, Console console) {
    return rebuild
        ? tell(program.get(RebuildTables.class).rebuild(), console)
        : tell(program.get(VerifyLedger.class).verify(), console);
  }

  private static int tell(RebuildTables.Result result, Console console) {
    return switch (result) {
      case RebuildTables.Result.Untouched untouched -> tell(untouched.sound(), console);
      case RebuildTables.Result.Refused refused -> {
        int code = tell(refused.broken(), console);
        console.say("账本本身不符，没有重建任何数据；请从备份恢复，见 docs/operations.md。");
        yield code;
      }
      case RebuildTables.Result.Rebuilt rebuilt -> {
        console.say(
            "重建前的第一处不符：" + sentence(rebuilt.first()) + "已由账本重建 " + rebuilt.files() + " 人的数据。");
        yield tell(rebuilt.after(), console);
      }
    };
  }

  private int ofFile(Path exported) {
    try (BufferedReader reader = Files.newBufferedReader(exported);
        Program program = Program.openWithoutDatabase()) {
      LedgerLines lines = new LedgerLines(reader, program.get(JsonMapper.class));
      return tell(program.get(VerifyLedger.class).verify(lines), console());
    } catch (IOException e) {
      throw new CommandRefused("无法读取账本文件：" + Reasons.of(e));
    }
  }

  private static int tell(VerifyLedger.Result result, Console console) {
    return switch (result) {
      case VerifyLedger.Result.Sound sound -> {
        console.say(
            "账本完好：共 "
                + sound.position().sequence()
                + " 条记录、"
                + sound.people()
                + " 人，哈希链和推算结果全部相符；链头 "
                + sound.position().hash());
        yield DONE;
      }
      case VerifyLedger.Result.BrokenEntry broken -> {
        console.say("账本第 " + broken.sequence() + " 条记录不符：" + broken.why());
        yield REFUSED;
      }
      case VerifyLedger.Result.BrokenTable broken -> {
        console.say(
            "账本的哈希链完好，但由它推算的数据不符："
                + sentence(broken.difference())
                + "可用 jifen verify --rebuild 由账本重建。");
        yield REFUSED;
      }
    };
  }

  private static String sentence(DerivedTables.Difference difference) {
    return difference.owner()
        + "，"
        + difference.table()
        + " 应为 "
        + difference.expected().orElse("（没有这一行）")
        + "，实为 "
        + difference.found().orElse("（没有这一行）")
        + "。";
  }
}
