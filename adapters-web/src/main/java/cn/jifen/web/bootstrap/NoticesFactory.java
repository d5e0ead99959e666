package cn.jifen.web.bootstrap;

import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.agreements.HalfWatch;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.DrawNotice;
import cn.jifen.application.notices.IssueNotice;
import cn.jifen.application.notices.ListNotices;
import cn.jifen.application.notices.ListedOffices;
import cn.jifen.application.notices.NoticeContents;
import cn.jifen.application.notices.NoticeDocuments;
import cn.jifen.application.notices.NoticeReaders;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.NumberSeries;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.notices.VerificationAddress;
import cn.jifen.application.notices.VerificationCodes;
import cn.jifen.application.notices.VerifyNotice;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Use cases of notices, and the offices that issue them. */
@Factory
final class NoticesFactory {
  /** Until the installation has a public address: only this machine can follow it. */
  private static final int USUAL_PORT = 8080;

  /**
   * The list that comes with the program, or the one of the installation ({@code jifen.offices}).
   */
  @Singleton
  Offices offices(@Value("${jifen.offices:}") String file) {
    if (file.isBlank()) {
      return ListedOffices.ofTheRegion();
    }
    try {
      return ListedOffices.of(Files.readAllLines(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Singleton
  VerificationAddress verificationAddress(
      @Value("${jifen.verify-address:}") String base,
      @Value("${micronaut.server.port:0}") int port) {
    String own = "http://127.0.0.1:" + (port > 0 ? port : USUAL_PORT) + "/verify";
    return new VerificationAddress(base.isBlank() ? own : base);
  }

  @Singleton
  NoticeContents noticeContents(
      People people,
      Institutions institutions,
      Offices offices,
      RuleBook book,
      VerificationAddress address) {
    return new NoticeContents(people, institutions, offices, book, address);
  }

  @Singleton
  IssueNotice issueNotice(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      IssueNotice.Register register,
      IssueNotice.Drawing drawing,
      HalfWatch watch,
      PersonAreas areas,
      Ids ids,
      RuleBook book) {
    return new IssueNotice(onceOnly, files, ledger, register, drawing, watch, areas, ids, book);
  }

  @Singleton
  IssueNotice.Register register(
      Notices notices, NumberSeries numbers, VerificationCodes codes, Offices offices) {
    return new IssueNotice.Register(notices, numbers, codes, offices);
  }

  @Singleton
  IssueNotice.Drawing drawing(NoticeContents contents, NoticeDocuments documents) {
    return new IssueNotice.Drawing(contents, documents);
  }

  @Singleton
  NoticeReaders noticeReaders(DepartmentCases departments, ReadingLog log) {
    return new NoticeReaders(departments, log);
  }

  @Singleton
  DrawNotice drawNotice(
      Attempts attempts,
      Notices notices,
      PersonFiles files,
      NoticeContents contents,
      NoticeDocuments documents,
      NoticeReaders readers,
      RuleBook book) {
    return new DrawNotice(attempts, notices, files, contents, documents, readers, book);
  }

  @Singleton
  VerifyNotice verifyNotice(UnitOfWork unitOfWork, Notices notices, Offices offices) {
    return new VerifyNotice(unitOfWork, notices, offices);
  }

  @Singleton
  ListNotices listNotices(UnitOfWork unitOfWork, Notices notices) {
    return new ListNotices(unitOfWork, notices);
  }
}
