package cn.jifen.web.cli;

import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.LedgerEntry;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;

/** Prints the event chain, one JSON object a line. */
@Command(name = "ledger", description = "导出账本事件链，每行一个 JSON 对象，供 verify --ledger 离线核验")
final class ExportLedgerCommand extends ProgramCommand {
  private static final int PAGE = 2000;

  @Override
  int run(Program program, Console console) throws IOException {
    Ledger ledger = program.get(Ledger.class);
    JsonMapper json = program.get(JsonMapper.class);
    List<LedgerEntry> page = ledger.after(0, PAGE);
    while (!page.isEmpty() && !console.isBroken()) {
      for (LedgerEntry entry : page) {
        console.data(json.writeValueAsString(LedgerLine.of(entry)));
      }
      page = ledger.after(page.getLast().sequence(), PAGE);
    }
    return DONE;
  }
}
