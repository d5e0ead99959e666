package cn.jifen.web.bootstrap;

import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.agreements.LinkedProposers;
import cn.jifen.application.agreements.OrderReplacements;
import cn.jifen.application.appeals.AppealDesk;
import cn.jifen.application.appeals.CaseHandlers;
import cn.jifen.application.appeals.DecideAppeal;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.appeals.DrawAppealForm;
import cn.jifen.application.appeals.EndStay;
import cn.jifen.application.appeals.EscalateAppeal;
import cn.jifen.application.appeals.ExplainScore;
import cn.jifen.application.appeals.GrantStay;
import cn.jifen.application.appeals.OrderAppraisal;
import cn.jifen.application.appeals.ProposeStay;
import cn.jifen.application.appeals.ReadAppeals;
import cn.jifen.application.appeals.ReceiveAppeal;
import cn.jifen.application.appeals.RecordAppraisal;
import cn.jifen.application.appeals.StayDesk;
import cn.jifen.application.appeals.WithdrawAppeal;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.documents.AppealForms;
import cn.jifen.application.documents.AppealLetters;
import cn.jifen.application.documents.CorrectionLetters;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentFacts;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.OfficialDocuments;
import cn.jifen.application.documents.ToldInstitution;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.scoring.Proposals;
import cn.jifen.application.scoring.ScoreReplacements;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases of appeals and stays. */
@Factory
final class AppealsFactory {

  @Singleton
  AppealDesk appealDesk(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      RegionalCalendars calendars,
      PersonAreas areas,
      RuleBook book) {
    return new AppealDesk(onceOnly, files, ledger, calendars, areas, book);
  }

  @Singleton
  ReceiveAppeal receiveAppeal(AppealDesk desk, Ids ids) {
    return new ReceiveAppeal(desk, ids);
  }

  @Singleton
  ExplainScore explainScore(AppealDesk desk) {
    return new ExplainScore(desk);
  }

  @Singleton
  WithdrawAppeal withdrawAppeal(AppealDesk desk) {
    return new WithdrawAppeal(desk);
  }

  @Singleton
  EscalateAppeal escalateAppeal(AppealDesk desk) {
    return new EscalateAppeal(desk);
  }

  @Singleton
  OrderAppraisal orderAppraisal(AppealDesk desk) {
    return new OrderAppraisal(desk);
  }

  @Singleton
  RecordAppraisal recordAppraisal(AppealDesk desk) {
    return new RecordAppraisal(desk);
  }

  @Singleton
  CaseHandlers caseHandlers(
      FileEntries entries, EventReader reader, Proposals proposals, LinkedProposers linked) {
    return new CaseHandlers(entries, reader, proposals, linked);
  }

  @Singleton
  DecideAppeal decideAppeal(
      AppealDesk desk,
      CaseHandlers handlers,
      ScoreReplacements scores,
      OrderReplacements orders,
      AppealLetters letters) {
    return new DecideAppeal(desk, handlers, scores, orders, letters);
  }

  @Singleton
  DocumentFacts documentFacts(People people, Institutions institutions, RuleBook book) {
    return new DocumentFacts(people, institutions, book);
  }

  @Singleton
  CorrectionLetters correctionLetters(
      DocumentDesk desk, DocumentFacts facts, Notices notices, DocumentRegister documents) {
    return new CorrectionLetters(desk, facts, notices, documents);
  }

  @Singleton
  AppealLetters appealLetters(
      DocumentDesk desk, DocumentFacts facts, CorrectionLetters corrections, ToldInstitution told) {
    return new AppealLetters(desk, facts, corrections, told);
  }

  @Singleton
  ToldInstitution toldInstitution(DocumentRegister documents) {
    return new ToldInstitution(documents);
  }

  @Singleton
  AppealForms appealForms(DocumentFacts facts, CorrectionLetters letters, Offices offices) {
    return new AppealForms(facts, letters, offices);
  }

  @Singleton
  DrawAppealForm drawAppealForm(
      UnitOfWork unitOfWork,
      PersonFiles files,
      People people,
      ToldInstitution told,
      RegionalCalendars calendars,
      AppealForms forms,
      OfficialDocuments documents,
      RuleBook book,
      Now now) {
    return new DrawAppealForm(
        unitOfWork,
        new DrawAppealForm.Source(files, people, told),
        calendars,
        forms,
        documents,
        book,
        now);
  }

  @Singleton
  DepartmentCases departmentCases(PersonFiles files) {
    return new DepartmentCases(files);
  }

  @Singleton
  ReadAppeals readAppeals(
      UnitOfWork unitOfWork,
      PersonFiles files,
      RegionalCalendars calendars,
      ReadingLog log,
      RuleBook book) {
    return new ReadAppeals(unitOfWork, files, calendars, log, book);
  }

  @Singleton
  StayDesk stayDesk(
      OnceOnly onceOnly, PersonFiles files, Ledger ledger, PersonAreas areas, RuleBook book) {
    return new StayDesk(onceOnly, files, ledger, areas, book);
  }

  @Singleton
  ProposeStay proposeStay(StayDesk desk) {
    return new ProposeStay(desk);
  }

  @Singleton
  GrantStay grantStay(StayDesk desk) {
    return new GrantStay(desk);
  }

  @Singleton
  EndStay endStay(StayDesk desk) {
    return new EndStay(desk);
  }
}
