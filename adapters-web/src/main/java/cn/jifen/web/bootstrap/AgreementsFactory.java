package cn.jifen.web.bootstrap;

import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.agreements.ApproveLinkedMeasures;
import cn.jifen.application.agreements.ConfirmHalfReached;
import cn.jifen.application.agreements.HalfConditions;
import cn.jifen.application.agreements.HalfWatch;
import cn.jifen.application.agreements.InstitutionDesk;
import cn.jifen.application.agreements.LinkedConditions;
import cn.jifen.application.agreements.LinkedNotices;
import cn.jifen.application.agreements.LinkedOrders;
import cn.jifen.application.agreements.LinkedProposers;
import cn.jifen.application.agreements.ListHalfWatch;
import cn.jifen.application.agreements.ListLinkedMeasures;
import cn.jifen.application.agreements.MeasuredStaff;
import cn.jifen.application.agreements.OrderReplacements;
import cn.jifen.application.agreements.ProposeLinkedMeasures;
import cn.jifen.application.agreements.ReadAssessment;
import cn.jifen.application.agreements.ReturnHalfConfirmation;
import cn.jifen.application.agreements.ReturnLinkedMeasures;
import cn.jifen.application.agreements.RevokeLinkedMeasure;
import cn.jifen.application.agreements.StaffEntries;
import cn.jifen.application.agreements.SuspendForHalf;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.documents.CorrectionLetters;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.ToldInstitution;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.CaseLines;
import cn.jifen.application.notices.IssueTransferLetter;
import cn.jifen.application.notices.ReportableCases;
import cn.jifen.application.notices.ReportedPeople;
import cn.jifen.application.notices.TransferLines;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases of what an agreement means for its people, and the people for it (Art 37, 39). */
@Factory
final class AgreementsFactory {

  @Singleton
  InstitutionDesk institutionDesk(
      OnceOnly onceOnly,
      Institutions institutions,
      InstitutionFiles files,
      Ledger ledger,
      RuleBook book) {
    return new InstitutionDesk(onceOnly, institutions, files, ledger, book);
  }

  @Singleton
  LinkedConditions linkedConditions(
      Agreements agreements, Registrations registrations, PersonFiles files, RuleBook book) {
    return new LinkedConditions(agreements, registrations, files, book);
  }

  @Singleton
  LinkedNotices linkedNotices(DocumentDesk documents, People people, RuleBook book) {
    return new LinkedNotices(documents, people, book);
  }

  @Singleton
  LinkedProposers linkedProposers(InstitutionFiles institutions) {
    return new LinkedProposers(institutions);
  }

  @Singleton
  HalfWatch halfWatch(
      Registrations registrations, InstitutionFiles institutions, MeasuredStaff staff) {
    return new HalfWatch(registrations, institutions, staff);
  }

  @Singleton
  HalfConditions halfConditions(MeasuredStaff staff, Agreements agreements, RuleBook book) {
    return new HalfConditions(staff, agreements, book);
  }

  @Singleton
  ProposeLinkedMeasures proposeLinkedMeasures(
      InstitutionDesk desk, LinkedConditions conditions, Ids ids) {
    return new ProposeLinkedMeasures(desk, conditions, ids);
  }

  @Singleton
  ApproveLinkedMeasures.Recording recording(PersonFiles files, Ledger ledger, HalfWatch watch) {
    return new ApproveLinkedMeasures.Recording(files, ledger, watch);
  }

  @Singleton
  ApproveLinkedMeasures approveLinkedMeasures(
      InstitutionDesk desk,
      LinkedConditions conditions,
      LinkedOrders orders,
      ApproveLinkedMeasures.Recording recording) {
    return new ApproveLinkedMeasures(desk, conditions, orders, recording);
  }

  @Singleton
  OrderReplacements orderReplacements(Agreements agreements, Ids ids, RuleBook book) {
    return new OrderReplacements(agreements, ids, book);
  }

  @Singleton
  LinkedOrders linkedOrders(
      LinkedNotices notices, OrderReplacements replacements, CorrectionLetters letters, Ids ids) {
    return new LinkedOrders(notices, replacements, letters, ids);
  }

  @Singleton
  ReturnLinkedMeasures returnLinkedMeasures(InstitutionDesk desk) {
    return new ReturnLinkedMeasures(desk);
  }

  @Singleton
  RevokeLinkedMeasure revokeLinkedMeasure(
      InstitutionDesk desk, PersonFiles files, Ledger ledger, CorrectionLetters letters) {
    return new RevokeLinkedMeasure(desk, files, ledger, letters);
  }

  @Singleton
  ListLinkedMeasures listLinkedMeasures(
      UnitOfWork unitOfWork, InstitutionDesk desk, LinkedConditions conditions, PersonFiles files) {
    return new ListLinkedMeasures(unitOfWork, desk, conditions, files);
  }

  @Singleton
  ListHalfWatch listHalfWatch(UnitOfWork unitOfWork, MeasuredStaff staff, InstitutionDesk desk) {
    return new ListHalfWatch(unitOfWork, staff, desk);
  }

  @Singleton
  ConfirmHalfReached confirmHalfReached(InstitutionDesk desk, HalfConditions conditions, Ids ids) {
    return new ConfirmHalfReached(desk, conditions, ids);
  }

  @Singleton
  SuspendForHalf suspendForHalf(
      InstitutionDesk desk, HalfConditions conditions, Agreements agreements) {
    return new SuspendForHalf(desk, conditions, agreements);
  }

  @Singleton
  ReturnHalfConfirmation returnHalfConfirmation(InstitutionDesk desk) {
    return new ReturnHalfConfirmation(desk);
  }

  @Singleton
  ReadAssessment.Files assessedFiles(StaffEntries entries, EventReader reader) {
    return new ReadAssessment.Files(entries, reader);
  }

  @Singleton
  ReadAssessment readAssessment(
      UnitOfWork unitOfWork,
      InstitutionDesk desk,
      MeasuredStaff staff,
      ReadAssessment.Files files,
      Registrations registrations,
      RegionalCalendars calendars,
      Now now) {
    return new ReadAssessment(unitOfWork, desk, staff, files, registrations, calendars, now);
  }

  @Singleton
  CaseLines caseLines(
      People people, Institutions institutions, ToldInstitution told, RuleBook book) {
    return new CaseLines(people, institutions, told, book);
  }

  @Singleton
  TransferLines transferLines(CaseLines lines, DocumentRegister documents) {
    return new TransferLines(lines, documents);
  }

  @Singleton
  IssueTransferLetter.Recording transferRecording(PersonFiles files, Ledger ledger) {
    return new IssueTransferLetter.Recording(files, ledger);
  }

  @Singleton
  IssueTransferLetter.Documents transferDocuments(DocumentDesk desk, DocumentRegister register) {
    return new IssueTransferLetter.Documents(desk, register);
  }

  @Singleton
  IssueTransferLetter issueTransferLetter(
      OnceOnly onceOnly,
      ReportableCases cases,
      ReportedPeople reported,
      TransferLines lines,
      IssueTransferLetter.Recording recording,
      IssueTransferLetter.Documents documents,
      RuleBook book) {
    return new IssueTransferLetter(onceOnly, cases, reported, lines, recording, documents, book);
  }
}
