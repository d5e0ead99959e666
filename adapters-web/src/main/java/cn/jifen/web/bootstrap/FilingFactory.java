package cn.jifen.web.bootstrap;

import cn.jifen.application.filing.DrawFiling;
import cn.jifen.application.filing.FilingLists;
import cn.jifen.application.filing.FilingTables;
import cn.jifen.application.filing.Filings;
import cn.jifen.application.filing.FreezeFiling;
import cn.jifen.application.filing.RegisteredPeople;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.NumberSeries;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases of the yearly filing. */
@Factory
final class FilingFactory {
  @Singleton
  FilingTables filingTables(
      PersonFiles files, RegisteredPeople registered, People people, Offices offices) {
    return new FilingTables(files, registered, people, offices);
  }

  @Singleton
  FilingLists filingLists(
      People people,
      Institutions institutions,
      Registrations registrations,
      Decisions decisions,
      RegisteredPeople registered,
      Offices offices) {
    return new FilingLists(people, institutions, registrations, decisions, registered, offices);
  }

  @Singleton
  DrawFiling drawFiling(
      UnitOfWork unitOfWork,
      Ledger ledger,
      Filings filings,
      FilingTables tables,
      FilingLists lists,
      Offices offices,
      RuleBook book,
      Now now) {
    return new DrawFiling(unitOfWork, ledger, filings, tables, lists, offices, book, now);
  }

  @Singleton
  FreezeFiling freezeFiling(
      Attempts attempts,
      Ledger ledger,
      Filings filings,
      FilingTables tables,
      NumberSeries numbers,
      Offices offices,
      RuleBook book) {
    return new FreezeFiling(attempts, ledger, filings, tables, numbers, offices, book);
  }
}
