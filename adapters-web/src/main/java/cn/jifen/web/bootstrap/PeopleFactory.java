package cn.jifen.web.bootstrap;

import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.documents.CorrectionLetters;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.ChangePractitioner;
import cn.jifen.application.registry.DecideLossRevocation;
import cn.jifen.application.registry.DecideMerge;
import cn.jifen.application.registry.DecideQualificationLoss;
import cn.jifen.application.registry.DecideSplit;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.ListMergeCandidates;
import cn.jifen.application.registry.ListVersions;
import cn.jifen.application.registry.MergeDesk;
import cn.jifen.application.registry.Namesakes;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.registry.PersonRecords;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.registry.ProposeLossRevocation;
import cn.jifen.application.registry.ProposeMerge;
import cn.jifen.application.registry.ProposeQualificationLoss;
import cn.jifen.application.registry.ProposeSplit;
import cn.jifen.application.registry.QualificationDesk;
import cn.jifen.application.registry.RecordIdentity;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.registry.SignCommitment;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CodePatterns;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases about who people are, what they signed and may practise. */
@Factory
final class PeopleFactory {

  @Singleton
  PersonRecords personRecords(
      People people, Institutions institutions, Registrations registrations) {
    return new PersonRecords(people, institutions, registrations);
  }

  @Singleton
  ChangePractitioner changePractitioner(
      Attempts attempts, People people, PersonAreas areas, CodePatterns patterns, RuleBook book) {
    return new ChangePractitioner(attempts, people, areas, patterns, book);
  }

  @Singleton
  RecordIdentity recordIdentity(
      Attempts attempts,
      People people,
      PersonAreas areas,
      PersonFiles files,
      Ledger ledger,
      CodePatterns patterns,
      RuleBook book) {
    return new RecordIdentity(attempts, people, areas, files, ledger, patterns, book);
  }

  @Singleton
  SignCommitment.Registry commitmentRegistry(
      People people, Registrations registrations, PersonRecords records) {
    return new SignCommitment.Registry(people, registrations, records);
  }

  @Singleton
  SignCommitment signCommitment(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      SignCommitment.Registry registry,
      DocumentDesk desk,
      RuleBook book) {
    return new SignCommitment(onceOnly, files, ledger, registry, desk, book);
  }

  @Singleton
  QualificationDesk qualificationDesk(
      OnceOnly onceOnly, PersonFiles files, Ledger ledger, PersonAreas areas, RuleBook book) {
    return new QualificationDesk(onceOnly, files, ledger, areas, book);
  }

  @Singleton
  ProposeQualificationLoss proposeQualificationLoss(
      QualificationDesk desk, PersonRecords records, Ids ids, RuleBook book) {
    return new ProposeQualificationLoss(desk, records, ids, book);
  }

  @Singleton
  DecideQualificationLoss decideQualificationLoss(
      QualificationDesk desk, PersonRecords records, DocumentDesk documents, RuleBook book) {
    return new DecideQualificationLoss(desk, records, documents, book);
  }

  @Singleton
  ProposeLossRevocation proposeLossRevocation(QualificationDesk desk) {
    return new ProposeLossRevocation(desk);
  }

  @Singleton
  DecideLossRevocation decideLossRevocation(QualificationDesk desk, CorrectionLetters letters) {
    return new DecideLossRevocation(desk, letters);
  }

  @Singleton
  MergeDesk mergeDesk(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      People people,
      PersonAreas areas,
      RuleBook book) {
    return new MergeDesk(onceOnly, files, ledger, people, areas, book);
  }

  @Singleton
  ListVersions listVersions(
      UnitOfWork unitOfWork, People people, PersonAreas areas, ReadingLog log) {
    return new ListVersions(unitOfWork, people, areas, log);
  }

  @Singleton
  ListMergeCandidates listMergeCandidates(
      UnitOfWork unitOfWork,
      Namesakes namesakes,
      People people,
      PractitionerCards cards,
      PersonFiles files) {
    return new ListMergeCandidates(unitOfWork, namesakes, people, cards, files);
  }

  @Singleton
  ProposeMerge proposeMerge(MergeDesk desk) {
    return new ProposeMerge(desk);
  }

  @Singleton
  DecideMerge decideMerge(MergeDesk desk) {
    return new DecideMerge(desk);
  }

  @Singleton
  ProposeSplit proposeSplit(MergeDesk desk) {
    return new ProposeSplit(desk);
  }

  @Singleton
  DecideSplit decideSplit(MergeDesk desk) {
    return new DecideSplit(desk);
  }
}
