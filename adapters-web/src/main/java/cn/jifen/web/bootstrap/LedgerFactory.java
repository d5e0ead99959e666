package cn.jifen.web.bootstrap;

import cn.jifen.application.access.FileAccesses;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.ledger.DerivedTables;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.HandledCommands;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.RebuildTables;
import cn.jifen.application.ledger.VerifyLedger;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases of the ledger, and the log of readings. */
@Factory
final class LedgerFactory {
  @Singleton
  OnceOnly onceOnly(Attempts attempts, HandledCommands handled, RuleBook book) {
    return new OnceOnly(attempts, handled, book);
  }

  @Singleton
  ReadingLog readingLog(FileAccesses accesses, Now now) {
    return new ReadingLog(accesses, now);
  }

  @Singleton
  VerifyLedger verifyLedger(
      UnitOfWork unitOfWork,
      Ledger ledger,
      EventReader reader,
      DerivedTables tables,
      RuleBook book) {
    return new VerifyLedger(unitOfWork, ledger, reader, tables, book);
  }

  @Singleton
  RebuildTables rebuildTables(VerifyLedger verify, DerivedTables tables) {
    return new RebuildTables(verify, tables);
  }
}
