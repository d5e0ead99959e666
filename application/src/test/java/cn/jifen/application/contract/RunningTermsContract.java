package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.CLINIC;
import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.HOSPITAL;
import static cn.jifen.application.contract.Samples.MONDAY;
import static cn.jifen.application.contract.Samples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.CalendarDay;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.deadlines.CalendarEntryId;
import cn.jifen.application.deadlines.CountedTerms;
import cn.jifen.application.deadlines.EnterCalendar;
import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.deadlines.MovedTerm;
import cn.jifen.application.deadlines.QueuePlace;
import cn.jifen.application.deadlines.TermFilter;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.application.testing.RandomPause;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.deadlines.RunningTerm;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.deadlines.TermState;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.registry.RegistryStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The register of running terms: written with what it follows from, and read in queues. */
abstract class RunningTermsContract {
  private static final RuleBook BOOK = RuleBook.enacted();
  private static final AreaCode EVERYWHERE = new AreaCode("650000");
  private static final Actor PROVINCE =
      new Actor(new UserId("province"), new OfficeCode("650000"), Set.of(Role.PROVINCE));

  protected abstract Ports ports();

  private static TermFilter all(LocalDate today, Optional<TermState> state) {
    return new TermFilter(
        today,
        EVERYWHERE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        state,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private CountedTerms counted() {
    return new CountedTerms(BOOK, new RegionalCalendars(ports().calendars()), ports().decisions());
  }

  private EnterCalendar.Result.Entered entered(CalendarDay... days) {
    EnterCalendar enter =
        new EnterCalendar(
            new Attempts(ports().unitOfWork(), new RandomPause()),
            ports().calendars(),
            new RegionalCalendars(ports().calendars()),
            ports().terms(),
            counted(),
            ports().moved(),
            ports().ids());
    return (EnterCalendar.Result.Entered)
        enter.enter(new Act(PROVINCE, TUESDAY, "calendar"), List.of(days));
  }

  private static CalendarDay off(String region, String date) {
    return new CalendarDay(region, LocalDate.parse(date), true, "放假通知");
  }

  private List<FiledTerm> open(LocalDate today) {
    return ports().terms().page(all(today, Optional.empty()), Optional.empty(), 100);
  }

  private static LocalDate due(FiledTerm term) {
    return term.running().due().map(DueDate::day).orElseThrow();
  }

  @Test
  void a_term_is_written_with_the_file_and_counts_from_the_receipt_in_the_register() {
    FileEvent.ScoreRecorded recorded = Samples.recorded(11);
    ports()
        .decisions()
        .record(
            List.of(new RecordedDecision(recorded.score().decision(), DAY.plusDays(2))), MONDAY);
    Samples.record(ports(), 1, recorded);
    assertThat(open(DAY)).hasSize(1);
    RunningTerm term = open(DAY).getFirst().running();
    assertThat(term.term().kind()).isEqualTo(TermKind.ISSUE_NOTICE);
    assertThat(term.term().event()).isEqualTo(DAY.plusDays(2));
    assertThat(term.due()).contains(new DueDate(LocalDate.of(2026, 3, 24), true));
    Samples.record(ports(), 1, Samples.notified(11));
    assertThat(ports().terms().page(all(DAY, Optional.of(TermState.DONE)), Optional.empty(), 10))
        .extracting(done -> done.running().term().doneOn())
        .containsExactly(Optional.of(DAY.plusDays(5)));
  }

  private void cases() {
    for (long person = 1; person <= 7; person++) {
      Samples.record(ports(), person, Samples.recorded(10 * person + 1));
    }
    for (long person = 1; person <= 4; person++) {
      Samples.record(ports(), person, Samples.notified(10 * person + 1));
      deliver(person, new NoticeId(Samples.notified(10 * person + 1).notice().value()));
    }
  }

  private void deliver(long person, NoticeId notice) {
    PersonId id = new PersonId(person);
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              FileRecorder recorder =
                  new FileRecorder(ports().files(), ports().ledger(), List.of(id));
              LocalDate received = DAY.plusDays(5 + person);
              recorder.record(
                  id,
                  new NoticeStep.NoticeDelivered(
                      notice,
                      Party.INSTITUTION,
                      DeliveryMethod.DIRECT,
                      received,
                      false,
                      "",
                      Optional.empty()));
              AppealId appeal = new AppealId(person);
              if (person > 1) {
                recorder.record(
                    id,
                    new AppealStep.AppealReceived(
                        appeal, notice, Party.INSTITUTION, received.plusDays(1), "异议"));
              }
              if (person > 2) {
                recorder.record(
                    id, new AppealStep.AppraisalOrdered(appeal, received.plusDays(2), "专家组", "事实"));
              }
              return recorder.finish(Samples.act("deliver" + person));
            });
  }

  private List<FiledTerm> expected() {
    List<PersonId> people = new ArrayList<>();
    for (long person = 1; person <= 7; person++) {
      people.add(new PersonId(person));
    }
    return counted().ofPeople(ports().files().load(people).values()).values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(FiledTerm::place))
        .toList();
  }

  @Test
  void every_filter_finds_what_it_wants_in_order_and_page_by_page() {
    cases();
    List<FiledTerm> expected = expected();
    assertThat(expected).hasSizeGreaterThan(15);
    for (LocalDate today = DAY; today.isBefore(DAY.plusDays(60)); today = today.plusDays(7)) {
      for (TermFilter filter : filters(today)) {
        assertThat(paged(filter))
            .as(filter.toString())
            .isEqualTo(expected.stream().filter(filter::wants).toList());
      }
    }
  }

  private static List<TermFilter> filters(LocalDate today) {
    List<TermFilter> filters = new ArrayList<>();
    filters.add(all(today, Optional.empty()));
    for (TermState state : TermState.values()) {
      filters.add(all(today, Optional.of(state)));
    }
    for (String area : List.of("650102", "650100", "650200")) {
      filters.add(filter(today, area, Optional.empty(), Optional.empty(), Optional.empty(), false));
    }
    for (InstitutionCode code : List.of(HOSPITAL, CLINIC)) {
      filters.add(
          filter(today, "650000", Optional.of(code), Optional.empty(), Optional.empty(), false));
    }
    filters.add(
        filter(
            today,
            "650000",
            Optional.empty(),
            Optional.of(new PersonId(3)),
            Optional.empty(),
            true));
    filters.add(
        filter(today, "650000", Optional.empty(), Optional.empty(), Optional.of(today), true));
    return filters;
  }

  private static TermFilter filter(
      LocalDate today,
      String area,
      Optional<InstitutionCode> institution,
      Optional<PersonId> person,
      Optional<LocalDate> from,
      boolean provisional) {
    return new TermFilter(
        today,
        new AreaCode(area),
        institution,
        person,
        from.map(day -> TermKind.APPEAL),
        Optional.empty(),
        from,
        from.map(day -> day.plusDays(10)),
        provisional);
  }

  private List<FiledTerm> paged(TermFilter filter) {
    List<FiledTerm> all = new ArrayList<>();
    List<FiledTerm> page = ports().terms().page(filter, Optional.empty(), 2);
    while (!page.isEmpty()) {
      all.addAll(page);
      Optional<QueuePlace> last = Optional.of(page.getLast().place());
      page = ports().terms().page(filter, last, 2);
    }
    return all;
  }

  @Test
  void a_calendar_entered_later_counts_again_and_lists_what_moved() {
    cases();
    List<FiledTerm> before = open(DAY);
    EnterCalendar.Result.Entered entered =
        entered(off("00", "2026-03-17"), off("650000", "2026-03-20"));
    List<MovedTerm> listed = moved(entered.entry().orElseThrow(), EVERYWHERE, 2);
    assertThat(listed).hasSize(entered.moved()).hasSize(3);
    assertThat(moved(entered.entry().orElseThrow(), new AreaCode("650102"), 100)).isEqualTo(listed);
    assertThat(moved(entered.entry().orElseThrow(), new AreaCode("650200"), 100)).isEmpty();
    assertThat(ports().moved().has(entered.entry().orElseThrow())).isTrue();
    assertThat(ports().moved().has(new CalendarEntryId(999_999))).isFalse();
    for (MovedTerm moved : listed) {
      assertThat(before)
          .anySatisfy(
              old -> {
                assertThat(old.owner()).isEqualTo(moved.owner());
                assertThat(old.running().due()).contains(moved.from());
              });
      assertThat(moved.to().day()).isAfter(moved.from().day());
      assertThat(moved.to().provisional()).isFalse();
    }
    assertThat(open(DAY))
        .isEqualTo(expected().stream().filter(all(DAY, Optional.empty())::wants).toList());
    assertThat(entered(off("00", "2026-03-17")).moved()).isZero();
    assertThat(entered(off("00", "2024-03-18")).entry()).isEmpty();
  }

  /** All that an entry moved, in pages. */
  private List<MovedTerm> moved(CalendarEntryId entry, AreaCode within, int limit) {
    List<MovedTerm> all = new ArrayList<>();
    List<MovedTerm> page = ports().moved().page(entry, within, Optional.empty(), limit);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = ports().moved().page(entry, within, Optional.of(page.getLast().owner()), limit);
    }
    return all;
  }

  @Test
  void a_new_institution_has_its_people_sign_and_corrects_what_was_found() {
    AreaCode area = new AreaCode("650102");
    ports()
        .institutions()
        .record(List.of(Samples.institution(HOSPITAL, "甲医院", "650102")), DAY, MONDAY);
    assertThat(open(DAY)).isEmpty();
    ports()
        .agreements()
        .record(List.of(new Agreement(HOSPITAL, AgreementState.ACTIVE, Period.from(DAY))), MONDAY);
    FiledTerm commitments = open(DAY).getFirst();
    assertThat(commitments.owner().person()).isEmpty();
    assertThat(commitments.running().term().kind()).isEqualTo(TermKind.SIGN_COMMITMENTS);
    assertThat(commitments.running().term().area()).isEqualTo(area);
    assertThat(due(commitments)).isEqualTo(LocalDate.of(2026, 3, 20));
    Registration registration =
        new Registration(new PersonId(1), HOSPITAL, Period.from(DAY), Optional.of(DAY));
    ports().registrations().record(List.of(registration), MONDAY);
    assertThat(open(DAY)).isEmpty();
    correctionDemanded();
    assertThat(open(DAY))
        .extracting(term -> term.running().term().kind())
        .containsExactly(TermKind.CORRECT_FINDING);
    assertThat(due(open(DAY).getFirst())).isEqualTo(DAY.plusDays(9));
  }

  private void correctionDemanded() {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              InstitutionFiles.VersionedSteps loaded = ports().institutionFiles().load(HOSPITAL);
              ports().institutionFiles().save(loaded);
              return ports()
                  .ledger()
                  .append(
                      Samples.act("demand"),
                      List.of(
                          new LedgerEvent.AtInstitution(
                              HOSPITAL,
                              new RegistryStep.CorrectionDemanded(
                                  HOSPITAL,
                                  DAY,
                                  DAY.plusDays(9),
                                  RegistryDefect.STATUS_NOT_MAINTAINED))));
            });
  }
}
