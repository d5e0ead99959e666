package cn.jifen.web.bootstrap;

import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.verification.DemandCorrection;
import cn.jifen.application.verification.ListDemands;
import cn.jifen.application.verification.ListFindings;
import cn.jifen.application.verification.ListMarks;
import cn.jifen.application.verification.RecordCorrectionDone;
import cn.jifen.application.verification.VerificationLists;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases of the check of the register. */
@Factory
final class VerificationFactory {

  @Singleton
  ListFindings listFindings(
      UnitOfWork unitOfWork,
      VerificationLists lists,
      PractitionerCards cards,
      PersonFiles files,
      Institutions institutions,
      RuleBook book,
      Now now) {
    return new ListFindings(unitOfWork, lists, cards, files, institutions, book, now);
  }

  @Singleton
  ListDemands listDemands(
      UnitOfWork unitOfWork,
      VerificationLists lists,
      PractitionerCards cards,
      Institutions institutions,
      Now now) {
    return new ListDemands(unitOfWork, lists, cards, institutions, now);
  }

  @Singleton
  ListMarks listMarks(
      UnitOfWork unitOfWork,
      VerificationLists lists,
      PractitionerCards cards,
      PersonFiles files,
      Institutions institutions,
      Now now) {
    return new ListMarks(unitOfWork, lists, cards, files, institutions, now);
  }

  @Singleton
  DemandCorrection demandCorrection(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Institutions institutions,
      People people,
      Registrations registrations,
      RuleBook book) {
    return new DemandCorrection(onceOnly, files, ledger, institutions, people, registrations, book);
  }

  @Singleton
  RecordCorrectionDone recordCorrectionDone(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Institutions institutions,
      People people,
      Registrations registrations,
      RuleBook book) {
    return new RecordCorrectionDone(
        onceOnly, files, ledger, institutions, people, registrations, book);
  }
}
