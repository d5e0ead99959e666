package cn.jifen.web.bootstrap;

import cn.jifen.application.ledger.LedgerSeal;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Pause;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What all contexts stand on. */
@Factory
final class LawFactory {
  @Singleton
  RuleBook ruleBook() {
    return RuleBook.enacted();
  }

  @Singleton
  Attempts attempts(UnitOfWork unitOfWork, Pause pause) {
    return new Attempts(unitOfWork, pause);
  }

  @Singleton
  LedgerSeal ledgerSeal(RuleBook book) {
    return new LedgerSeal(book);
  }
}
