package cn.jifen.web.bootstrap;

import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.agreements.RecordAgreement;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.EndRegistration;
import cn.jifen.application.registry.InstitutionViews;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.ListInstitutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.registry.PractitionerIndex;
import cn.jifen.application.registry.RegisterAtInstitution;
import cn.jifen.application.registry.RegisterInstitution;
import cn.jifen.application.registry.RegisterPractitioner;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.registry.SearchPractitioners;
import cn.jifen.application.registry.ShowInstitution;
import cn.jifen.application.registry.UnmaskIdentity;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CodePatterns;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases of institutions, people, registrations and agreements. */
@Factory
final class RegistryFactory {

  @Singleton
  PersonAreas personAreas(Registrations registrations, Institutions institutions) {
    return new PersonAreas(registrations, institutions);
  }

  @Singleton
  RegisterInstitution registerInstitution(
      Attempts attempts, Institutions institutions, CodePatterns patterns, RuleBook book) {
    return new RegisterInstitution(attempts, institutions, patterns, book);
  }

  @Singleton
  RegisterPractitioner registerPractitioner(
      Attempts attempts,
      People people,
      PersonAreas areas,
      Ids ids,
      CodePatterns patterns,
      RuleBook book) {
    return new RegisterPractitioner(attempts, people, areas, ids, patterns, book);
  }

  @Singleton
  RegisterAtInstitution registerAtInstitution(
      Attempts attempts,
      Institutions institutions,
      People people,
      Registrations registrations,
      PersonFiles files,
      RuleBook book) {
    return new RegisterAtInstitution(attempts, institutions, people, registrations, files, book);
  }

  @Singleton
  EndRegistration endRegistration(
      Attempts attempts, Institutions institutions, Registrations registrations, RuleBook book) {
    return new EndRegistration(attempts, institutions, registrations, book);
  }

  @Singleton
  RecordAgreement recordAgreement(
      Attempts attempts, Institutions institutions, Agreements agreements, RuleBook book) {
    return new RecordAgreement(attempts, institutions, agreements, book);
  }

  @Singleton
  ListInstitutions listInstitutions(UnitOfWork unitOfWork, InstitutionViews views) {
    return new ListInstitutions(unitOfWork, views);
  }

  @Singleton
  ShowInstitution showInstitution(
      UnitOfWork unitOfWork, Institutions institutions, Agreements agreements) {
    return new ShowInstitution(unitOfWork, institutions, agreements);
  }

  @Singleton
  PractitionerCards practitionerCards(
      People people, Registrations registrations, Institutions institutions) {
    return new PractitionerCards(people, registrations, institutions);
  }

  @Singleton
  SearchPractitioners searchPractitioners(
      UnitOfWork unitOfWork,
      People people,
      PractitionerIndex index,
      PractitionerCards cards,
      Institutions institutions) {
    return new SearchPractitioners(unitOfWork, people, index, cards, institutions);
  }

  @Singleton
  UnmaskIdentity unmaskIdentity(
      UnitOfWork unitOfWork, People people, PractitionerCards cards, ReadingLog log) {
    return new UnmaskIdentity(unitOfWork, people, cards, log);
  }
}
