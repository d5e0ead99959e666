package cn.jifen.web.bootstrap;

import cn.jifen.application.access.FileAccesses;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
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
  ApplyForRepair applyForRepair(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      TrainingCredits credits,
      Ids ids,
      RuleBook book) {
    return new ApplyForRepair(onceOnly, files, ledger, applicants, credits, ids, book);
  }

  @Singleton
  DecideRepair decideRepair(
      OnceOnly onceOnly, PersonFiles files, Ledger ledger, Applicants applicants, RuleBook book) {
    return new DecideRepair(onceOnly, files, ledger, applicants, book);
  }

  @Singleton
  ApplyForRestoration applyForRestoration(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      RegionalCalendars calendars,
      Ids ids,
      RuleBook book) {
    return new ApplyForRestoration(onceOnly, files, ledger, applicants, calendars, ids, book);
  }

  @Singleton
  AssessRestoration assessRestoration(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      Registrations registrations,
      RegionalCalendars calendars,
      RuleBook book) {
    return new AssessRestoration(
        onceOnly, files, ledger, applicants, registrations, calendars, book);
  }

  @Singleton
  ReadApplications readApplications(
      UnitOfWork unitOfWork,
      PersonFiles files,
      TrainingCredits credits,
      PersonAreas areas,
      FileAccesses accesses,
      Now now) {
    return new ReadApplications(unitOfWork, files, credits, areas, accesses, now);
  }
}
