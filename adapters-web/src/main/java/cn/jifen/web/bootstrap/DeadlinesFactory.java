package cn.jifen.web.bootstrap;

import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.calendars.Calendars;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.deadlines.CountedTerms;
import cn.jifen.application.deadlines.DepartmentQueue;
import cn.jifen.application.deadlines.EnterCalendar;
import cn.jifen.application.deadlines.ListMovedTerms;
import cn.jifen.application.deadlines.ListRunningTerms;
import cn.jifen.application.deadlines.MovedTerms;
import cn.jifen.application.deadlines.RunningTerms;
import cn.jifen.application.exporting.ExportMovedTerms;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Running terms, and the calendars that they are counted by. */
@Factory
final class DeadlinesFactory {

  @Singleton
  CountedTerms countedTerms(RuleBook book, RegionalCalendars calendars, Decisions decisions) {
    return new CountedTerms(book, calendars, decisions);
  }

  @Singleton
  EnterCalendar enterCalendar(
      Attempts attempts,
      Calendars calendars,
      RegionalCalendars regional,
      RunningTerms terms,
      CountedTerms counted,
      MovedTerms moved,
      Ids ids) {
    return new EnterCalendar(attempts, calendars, regional, terms, counted, moved, ids);
  }

  @Singleton
  ListMovedTerms listMovedTerms(UnitOfWork unitOfWork, MovedTerms moved) {
    return new ListMovedTerms(unitOfWork, moved);
  }

  @Singleton
  DepartmentQueue departmentQueue(RunningTerms terms, DepartmentCases departments) {
    return new DepartmentQueue(terms, departments);
  }

  @Singleton
  ListRunningTerms listRunningTerms(
      UnitOfWork unitOfWork,
      RunningTerms terms,
      DepartmentQueue departments,
      RegionalCalendars calendars,
      RuleBook book) {
    return new ListRunningTerms(unitOfWork, terms, departments, calendars, book);
  }

  @Singleton
  ExportMovedTerms exportMovedTerms(UnitOfWork unitOfWork, MovedTerms moved, People people) {
    return new ExportMovedTerms(unitOfWork, moved, people);
  }
}
