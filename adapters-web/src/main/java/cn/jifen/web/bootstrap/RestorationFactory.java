package cn.jifen.web.bootstrap;

import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentFacts;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.restoration.Applicants;
import cn.jifen.application.restoration.ApplyForRepair;
import cn.jifen.application.restoration.ApplyForRestoration;
import cn.jifen.application.restoration.AssessRestoration;
import cn.jifen.application.restoration.DecideRepair;
import cn.jifen.application.restoration.ReadApplications;
import cn.jifen.application.restoration.RepairPapers;
import cn.jifen.application.restoration.RestorationPapers;
import cn.jifen.application.restoration.TrainingCredits;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases of repair and restoration. */
@Factory
final class RestorationFactory {

  @Singleton
  Applicants applicants(Institutions institutions, Registrations registrations) {
    return new Applicants(institutions, registrations);
  }

  @Singleton
  RepairPapers repairPapers(DocumentDesk desk, DocumentFacts facts, TrainingCredits credits) {
    return new RepairPapers(desk, facts, credits);
  }

  @Singleton
  RestorationPapers restorationPapers(DocumentDesk desk, DocumentFacts facts, RuleBook book) {
    return new RestorationPapers(desk, facts, book);
  }

  @Singleton
  ApplyForRepair applyForRepair(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      TrainingCredits credits,
      RepairPapers papers,
      Ids ids,
      RuleBook book) {
    return new ApplyForRepair(onceOnly, files, ledger, applicants, credits, papers, ids, book);
  }

  @Singleton
  DecideRepair decideRepair(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      RepairPapers papers,
      RuleBook book) {
    return new DecideRepair(onceOnly, files, ledger, applicants, papers, book);
  }

  @Singleton
  ApplyForRestoration applyForRestoration(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      RegionalCalendars calendars,
      RestorationPapers papers,
      Ids ids,
      RuleBook book) {
    return new ApplyForRestoration(
        onceOnly, files, ledger, applicants, calendars, papers, ids, book);
  }

  @Singleton
  AssessRestoration assessRestoration(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      Registrations registrations,
      RegionalCalendars calendars,
      RestorationPapers papers,
      RuleBook book) {
    return new AssessRestoration(
        onceOnly, files, ledger, applicants, registrations, calendars, papers, book);
  }

  @Singleton
  ReadApplications readApplications(
      UnitOfWork unitOfWork,
      PersonFiles files,
      TrainingCredits credits,
      PersonAreas areas,
      ReadingLog log) {
    return new ReadApplications(unitOfWork, files, credits, areas, log);
  }
}
