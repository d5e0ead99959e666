package cn.jifen.application.deadlines;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.KnownDays;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.deadlines.TermState;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The work queues: the terms of an office's area, by due day; an institution sees those that
 * concern it, an administrative department those of the appeals that went to it (Art 49).
 */
public final class ListRunningTerms {
  private final UnitOfWork unitOfWork;
  private final RunningTerms terms;
  private final DepartmentQueue departments;
  private final RegionalCalendars calendars;
  private final RuleBook book;

  public ListRunningTerms(
      UnitOfWork unitOfWork,
      RunningTerms terms,
      DepartmentQueue departments,
      RegionalCalendars calendars,
      RuleBook book) {
    this.unitOfWork = unitOfWork;
    this.terms = terms;
    this.departments = departments;
    this.calendars = calendars;
    this.book = book;
  }

  /**
   * What is asked for.
   *
   * @param area an area that the office covers; empty: all that it covers
   * @param state only in that state; empty: all that may still be done
   * @param dueWithin only what is due, or opens, today or within so many working days, by the
   *     calendar of the area asked for; what is over is not among them
   * @param provisional only those whose due day is not settled yet
   */
  public record Query(
      Optional<AreaCode> area,
      Optional<InstitutionCode> institution,
      Optional<PersonId> person,
      Optional<TermKind> kind,
      Optional<TermState> state,
      Optional<Integer> dueWithin,
      boolean provisional) {}

  /**
   * A term as it stands today.
   *
   * @param daysLeft working days left; 0 on the due day, negative when it is over; empty while
   *     nothing is counted
   */
  public record Entry(
      FiledTerm filed, TermState state, Optional<Integer> daysLeft, LegalBasis basis) {}

  /** What came of it. */
  public sealed interface Result {
    record Listed(List<Entry> entries) implements Result {
      public Listed {
        entries = List.copyOf(entries);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page by due day; refused for an area that the office does not cover, and for an institution
   * that asks for another one.
   *
   * @param after place after which the page starts; empty: from the first on
   */
  public Result list(
      Actor actor, LocalDate today, Query query, Optional<QueuePlace> after, int limit) {
    Optional<Refusal> denied =
        Access.requireAnyRole(
            actor,
            Role.OFFICER,
            Role.REVIEWER,
            Role.PROVINCE,
            Role.ADMINISTRATION,
            Role.INSTITUTION);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    if (Visibility.of(actor).isOffice()) {
      return ofOffice(actor, query, filter -> terms.page(filter, after, limit), today);
    }
    return actor.has(Role.ADMINISTRATION)
        ? ofOffice(actor, query, filter -> departments.page(actor, filter, after, limit), today)
        : ofInstitution(actor, query, filter -> terms.page(filter, after, limit), today);
  }

  private Result ofOffice(
      Actor actor, Query query, Function<TermFilter, List<FiledTerm>> queue, LocalDate today) {
    AreaCode within = query.area().orElseGet(() -> new AreaCode(actor.office().value()));
    return actor.covers(within)
        ? listed(within, query.institution(), query, queue, today)
        : new Result.Refused(Access.areaNotCovered());
  }

  private Result ofInstitution(
      Actor actor, Query query, Function<TermFilter, List<FiledTerm>> queue, LocalDate today) {
    InstitutionCode own = new InstitutionCode(actor.user().value());
    return query.institution().map(own::equals).orElse(true)
        ? listed(query.area().orElse(AreaCode.WHOLE_REGION), Optional.of(own), query, queue, today)
        : new Result.Refused(Access.areaNotCovered());
  }

  private Result listed(
      AreaCode within,
      Optional<InstitutionCode> institution,
      Query query,
      Function<TermFilter, List<FiledTerm>> queue,
      LocalDate today) {
    return unitOfWork.inTransaction(
        () -> {
          KnownDays days = calendars.known();
          TermFilter filter =
              new TermFilter(
                  today,
                  within,
                  institution,
                  query.person(),
                  query.kind(),
                  query.state(),
                  query.dueWithin().map(count -> today),
                  query.dueWithin().map(count -> last(today, count, within, days)),
                  query.provisional());
          return new Result.Listed(
              queue.apply(filter).stream().map(filed -> entry(filed, today, days)).toList());
        });
  }

  private static LocalDate last(LocalDate today, int count, AreaCode area, KnownDays days) {
    return count == 0 ? today : new WorkingDays(count).after(today, days.in(area)).day();
  }

  private Entry entry(FiledTerm filed, LocalDate today, KnownDays days) {
    return new Entry(
        filed,
        filed.running().stateOn(today),
        filed.running().workingDaysLeft(today, days.in(filed.running().term().area())),
        filed.running().term().kind().basis(book.governing(filed.running().term().event())));
  }
}
