package cn.jifen.web.bootstrap;

import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.delivery.ApproveDeliveryCorrection;
import cn.jifen.application.delivery.CasePapers;
import cn.jifen.application.delivery.ConfirmStatus;
import cn.jifen.application.delivery.DeliverNotice;
import cn.jifen.application.delivery.DeliveryCorrectionDesk;
import cn.jifen.application.delivery.DeliveryReceipts;
import cn.jifen.application.delivery.NoticeCases;
import cn.jifen.application.delivery.ProposeDeliveryCorrection;
import cn.jifen.application.delivery.ProposedHandovers;
import cn.jifen.application.delivery.ReadDeliveryCorrections;
import cn.jifen.application.delivery.RecordTalk;
import cn.jifen.application.delivery.RecordTraining;
import cn.jifen.application.delivery.ReturnDeliveryCorrection;
import cn.jifen.application.delivery.ShowNoticeProgress;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.HandledCommands;
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
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases of notices after their issue. */
@Factory
final class DeliveryFactory {

  @Singleton
  NoticeCases noticeCases(
      Notices notices, DocumentRegister documents, PersonFiles files, Ledger ledger) {
    return new NoticeCases(notices, documents, files, ledger);
  }

  @Singleton
  CasePapers casePapers(
      DocumentDesk desk, People people, Institutions institutions, Offices offices, RuleBook book) {
    return new CasePapers(desk, people, institutions, offices, book);
  }

  @Singleton
  DeliverNotice deliverNotice(
      OnceOnly onceOnly,
      NoticeCases cases,
      CasePapers papers,
      Registrations registrations,
      RegionalCalendars calendars,
      RuleBook book) {
    return new DeliverNotice(onceOnly, cases, papers, registrations, calendars, book);
  }

  @Singleton
  DeliveryReceipts deliveryReceipts(
      FileEntries entries, HandledCommands handled, DocumentRegister documents) {
    return new DeliveryReceipts(entries, handled, documents);
  }

  @Singleton
  DeliveryCorrectionDesk deliveryCorrectionDesk(
      OnceOnly onceOnly,
      NoticeCases cases,
      ProposedHandovers handovers,
      RegionalCalendars calendars,
      RuleBook book) {
    return new DeliveryCorrectionDesk(onceOnly, cases, handovers, calendars, book);
  }

  @Singleton
  ProposeDeliveryCorrection proposeDeliveryCorrection(
      DeliveryCorrectionDesk desk, ProposedHandovers handovers, Ids ids) {
    return new ProposeDeliveryCorrection(desk, handovers, ids);
  }

  @Singleton
  ApproveDeliveryCorrection approveDeliveryCorrection(
      DeliveryCorrectionDesk desk,
      CasePapers papers,
      DocumentRegister documents,
      DeliveryReceipts receipts,
      ProposedHandovers handovers) {
    return new ApproveDeliveryCorrection(desk, papers, documents, receipts, handovers);
  }

  @Singleton
  ReturnDeliveryCorrection returnDeliveryCorrection(DeliveryCorrectionDesk desk) {
    return new ReturnDeliveryCorrection(desk);
  }

  @Singleton
  ReadDeliveryCorrections readDeliveryCorrections(
      UnitOfWork unitOfWork,
      NoticeCases cases,
      ProposedHandovers handovers,
      RegionalCalendars calendars,
      RuleBook book) {
    return new ReadDeliveryCorrections(unitOfWork, cases, handovers, calendars, book);
  }

  @Singleton
  RecordTalk recordTalk(
      OnceOnly onceOnly,
      NoticeCases cases,
      CasePapers papers,
      Registrations registrations,
      RuleBook book) {
    return new RecordTalk(onceOnly, cases, papers, registrations, book);
  }

  @Singleton
  RecordTraining recordTraining(
      OnceOnly onceOnly, NoticeCases cases, Registrations registrations, RuleBook book) {
    return new RecordTraining(onceOnly, cases, registrations, book);
  }

  @Singleton
  ConfirmStatus confirmStatus(
      OnceOnly onceOnly, NoticeCases cases, Registrations registrations, RuleBook book) {
    return new ConfirmStatus(onceOnly, cases, registrations, book);
  }

  @Singleton
  ShowNoticeProgress showNoticeProgress(
      UnitOfWork unitOfWork,
      NoticeCases cases,
      Registrations registrations,
      RegionalCalendars calendars,
      RuleBook book,
      Now now) {
    return new ShowNoticeProgress(unitOfWork, cases, registrations, calendars, book, now);
  }
}
