package cn.jifen.web.cli;

import cn.jifen.application.ledger.DerivedTables;
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

  @Override
  public Integer call() throws Exception {
    Path exported = file;
    return exported == null ? super.call() : ofFile(exported);
  }

  @Override
  int run(Program program, Console console) {
    return tell(program.get(VerifyLedger.class).verify(), console);
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
        console.say("账本的哈希链完好，但由它推算的数据不符：" + sentence(broken.difference()));
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
