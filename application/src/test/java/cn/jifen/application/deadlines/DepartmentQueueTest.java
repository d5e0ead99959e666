package cn.jifen.application.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.appeals.AppealReference;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The department answers the appeals that went to it within what is left of the term (Art 49, 51).
 */
class DepartmentQueueTest {
  private final Town town = new Town();
  private final InMemoryJifen jifen = town.jifen;
  private final AppealOffice office = new AppealOffice(town);
  private final ListRunningTerms list =
      new ListRunningTerms(
          jifen.unitOfWork,
          jifen.terms,
          new DepartmentQueue(jifen.terms, new DepartmentCases(jifen.files)),
          jifen.regionalCalendars,
          jifen.book);

  private static ListRunningTerms.Query of(Optional<TermKind> kind) {
    return new ListRunningTerms.Query(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        kind,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private List<ListRunningTerms.Entry> page(
      Actor actor, Optional<TermKind> kind, Optional<QueuePlace> after, int limit) {
    return assertInstanceOf(
            ListRunningTerms.Result.Listed.class,
            list.list(actor, jifen.now.today(), of(kind), after, limit))
        .entries();
  }

  /** The numbers of the appeals in the queue. */
  private List<String> queue(Actor actor) {
    return page(actor, Optional.empty(), Optional.empty(), 100).stream()
        .filter(entry -> entry.filed().running().term().kind() == TermKind.ANSWER_APPEAL)
        .map(entry -> entry.filed().running().term().reference())
        .toList();
  }

  private NoticeId notified(PersonId person, String number) {
    return town.scored(person, number, Town.nine(person, number)).id();
  }

  private static String number(AppealReference appeal) {
    return appeal.appeal().toString();
  }

  @Test
  void theDepartmentSeesTheAppealsThatWentToItAndTheAgencyAll() {
    AppealReference handedOver = office.escalated(town.doctor, notified(town.doctor, "DQ1"));
    AppealReference heard = office.received(town.clerk, notified(town.clerk, "DQ2"));
    assertEquals(List.of(number(handedOver)), queue(AppealOffice.DEPARTMENT));
    assertEquals(
        List.of(number(handedOver), number(heard)), queue(Town.OFFICER).stream().sorted().toList());
    assertEquals(1, page(AppealOffice.DEPARTMENT, Optional.empty(), Optional.empty(), 100).size());
    assertEquals(
        List.of(),
        page(AppealOffice.DEPARTMENT, Optional.of(TermKind.DELIVER_NOTICE), Optional.empty(), 100));
  }

  @Test
  void whatIsDecidedIsNoLongerThere() {
    AppealReference appeal = office.escalated(town.doctor, notified(town.doctor, "DQ1"));
    AppealOffice.taken(office.decide(AppealOffice.DEPARTMENT, appeal, Ruling.upheld("认定无误")));
    assertEquals(List.of(), queue(AppealOffice.DEPARTMENT));
  }

  @ParameterizedTest(name = "the department of {0}")
  @ValueSource(strings = {"650103", "650100", "650000"})
  void noOtherDepartmentSeesIt(String other) {
    office.escalated(town.doctor, notified(town.doctor, "DQ1"));
    assertEquals(List.of(), queue(Desk.actor("d", other, Role.ADMINISTRATION)));
  }

  @Test
  void pagesAreFullAlthoughOthersLieBetween() {
    List<String> handedOver = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      PersonId person = town.person("员" + i, Category.NURSE, "E2000000" + i);
      town.register(person, Town.HOSPITAL, Town.REGISTERED);
      NoticeId notice = notified(person, "DQ-" + i);
      if (i % 3 == 0) {
        handedOver.add(number(office.escalated(person, notice)));
      } else {
        office.received(person, notice);
      }
    }
    List<String> read = new ArrayList<>();
    Optional<QueuePlace> after = Optional.empty();
    List<ListRunningTerms.Entry> page = page(AppealOffice.DEPARTMENT, Optional.empty(), after, 2);
    assertEquals(2, page.size());
    while (!page.isEmpty()) {
      page.forEach(entry -> read.add(entry.filed().running().term().reference()));
      after = Optional.of(page.getLast().filed().place());
      page = page(AppealOffice.DEPARTMENT, Optional.empty(), after, 2);
    }
    assertEquals(handedOver, read);
  }
}
