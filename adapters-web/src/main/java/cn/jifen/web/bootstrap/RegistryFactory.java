package cn.jifen.web.bootstrap;

import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.agreements.RecordAgreement;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
import cn.jifen.application.registry.EndRegistration;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.registry.RegisterAtInstitution;
import cn.jifen.application.registry.RegisterInstitution;
import cn.jifen.application.registry.RegisterPractitioner;
import cn.jifen.application.registry.Registrations;
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
      Attempts attempts, People people, Ids ids, CodePatterns patterns, RuleBook book) {
    return new RegisterPractitioner(attempts, people, ids, patterns, book);
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
}
