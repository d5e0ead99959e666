package cn.jifen.application.appeals;

import static cn.jifen.application.testing.AppealOffice.rules;
import static cn.jifen.application.testing.AppealOffice.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.appeals.StayChange;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * 暂缓执行: an appeal stops nothing unless a stay is granted, with a reason and four eyes (rules 4).
 */
class StayTest {
  private final Town town = new Town();
  private final AppealOffice office = new AppealOffice(town);
  private final NoticeId notice =
      town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1")).id();

  private boolean isStayed() {
    return town.file(town.doctor).isStayed(notice);
  }

  private Optional<LocalDate> termEnd() {
    return town.file(town.doctor).measures().getFirst().termEndsBefore();
  }

  @Test
  void anAppealAloneStopsNothing() {
    office.received(town.doctor, notice);
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY));
  }

  /** A repeated command is answered as it was the first time, whatever followed. */
  @Test
  void aRepeatedDecisionIsAnsweredAsTheFirstTimeAlsoAfterAnotherStay() {
    office.proposed(town.doctor, notice, StayChange.BEGIN, Town.TODAY);
    Act begin = town.act(AppealOffice.JUDGE);
    StayAnswer begun = office.grantStay.grant(begin, town.doctor, notice);
    town.jifen.now.set(Town.TODAY.plusDays(3));
    office.proposed(town.doctor, notice, StayChange.END, office.today());
    Act end = town.act(AppealOffice.JUDGE);
    StayAnswer ended = office.endStay.end(end, town.doctor, notice);
    town.jifen.now.set(Town.TODAY.plusDays(5));
    office.stayed(town.doctor, notice);
    assertEquals(new StayAnswer.Taken(notice, StayChange.BEGIN, Town.TODAY), begun);
    assertEquals(begun, office.grantStay.grant(begin, town.doctor, notice));
    assertEquals(ended, office.endStay.end(end, town.doctor, notice));
  }

  @Test
  void aStayProlongsTheTermByItsDays() {
    assertEquals(Optional.of(Town.TODAY.plusMonths(2)), termEnd());
    town.jifen.now.set(Town.TODAY.plusDays(5));
    office.stayed(town.doctor, notice);
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY.plusDays(4)));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY.plusDays(5)));
    town.jifen.now.set(Town.TODAY.plusDays(12));
    office.proposed(town.doctor, notice, StayChange.END, office.today());
    assertInstanceOf(
        StayAnswer.Taken.class,
        office.endStay.end(town.act(AppealOffice.JUDGE), town.doctor, notice));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY.plusDays(11)));
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY.plusDays(12)));
    assertEquals(Optional.of(Town.TODAY.plusMonths(2).plusDays(7)), termEnd());
  }

  @Test
  void itNeedsFourEyes() {
    Actor both = Desk.actor("both", "650102", Role.OFFICER, Role.REVIEWER);
    assertEquals(
        List.of("stay-not-proposed"),
        rules(office.grantStay.grant(town.act(both), town.doctor, notice)));
    office.proposeStay.propose(
        town.act(both), town.doctor, notice, StayChange.BEGIN, Town.TODAY, "证据存疑");
    assertEquals(
        List.of("same-person"), rules(office.grantStay.grant(town.act(both), town.doctor, notice)));
    assertFalse(isStayed());
    assertInstanceOf(
        StayAnswer.Taken.class,
        office.grantStay.grant(town.act(AppealOffice.JUDGE), town.doctor, notice));
    assertTrue(isStayed());
    assertEquals(
        List.of("stay-not-proposed"),
        rules(office.grantStay.grant(town.act(AppealOffice.JUDGE), town.doctor, notice)));
  }

  @Test
  void itNeedsAReasonADayAndSomethingToPutOff() {
    assertEquals(
        List.of("reason-missing", "stay-before-today"),
        rules(propose(notice, StayChange.BEGIN, Town.TODAY.minusDays(1), " ")));
    assertEquals(
        List.of("stay-not-running"), rules(propose(notice, StayChange.END, Town.TODAY, "已查明")));
    NoticeId training = town.scored(town.clerk, "CF2", Town.few(town.clerk, "B2", 3)).id();
    assertEquals(
        List.of("stay-nothing-to-execute"),
        rules(
            office.proposeStay.propose(
                town.act(Town.OFFICER),
                town.clerk,
                training,
                StayChange.BEGIN,
                Town.TODAY,
                "证据存疑")));
    office.stayed(town.doctor, notice);
    assertEquals(
        List.of("stay-running"), rules(propose(notice, StayChange.BEGIN, Town.TODAY, "证据存疑")));
  }

  private StayAnswer propose(NoticeId of, StayChange change, LocalDate day, String reason) {
    return office.proposeStay.propose(town.act(Town.OFFICER), town.doctor, of, change, day, reason);
  }

  @Test
  void aProposalThatWaitedBeginsOnTheDayOfTheGrant() {
    office.proposed(town.doctor, notice, StayChange.BEGIN, Town.TODAY);
    town.jifen.now.set(Town.TODAY.plusDays(3));
    StayAnswer granted = office.grantStay.grant(town.act(AppealOffice.JUDGE), town.doctor, notice);
    assertEquals(new StayAnswer.Taken(notice, StayChange.BEGIN, Town.TODAY.plusDays(3)), granted);
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY.plusDays(2)));
  }

  @Test
  void aRunningStayEndsWithTheLastOpenAppeal() {
    AppealReference ofPerson = office.received(town.doctor, notice);
    AppealReference ofInstitution = office.received(town.doctor, notice, Party.INSTITUTION);
    office.stayed(town.doctor, notice);
    town.jifen.now.set(Town.TODAY.plusDays(10));
    taken(office.decide(AppealOffice.JUDGE, ofPerson, Ruling.upheld("认定无误")));
    assertTrue(isStayed());
    taken(office.withdraw.withdraw(town.act(Town.OFFICER), ofInstitution, office.today(), "已理解"));
    assertFalse(isStayed());
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY.plusDays(10)));
    assertEquals(Optional.of(Town.TODAY.plusMonths(2).plusDays(10)), termEnd());
  }

  @Test
  void aStayThatHasNotBegunEndsOnItsFirstDay() {
    AppealReference appeal = office.received(town.doctor, notice);
    office.proposed(town.doctor, notice, StayChange.BEGIN, Town.TODAY.plusDays(5));
    office.grantStay.grant(town.act(AppealOffice.JUDGE), town.doctor, notice);
    taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.upheld("认定无误")));
    assertFalse(isStayed());
    assertEquals(Optional.of(Town.TODAY.plusMonths(2)), termEnd());
  }

  @Test
  void afterTheEscalationTheDepartmentGrantsIt() {
    office.escalated(town.doctor, notice);
    assertEquals(
        List.of("appeal-with-department"),
        rules(propose(notice, StayChange.BEGIN, Town.TODAY, "证据存疑")));
    Actor clerk = Desk.actor("department-clerk", "650102", Role.ADMINISTRATION);
    office.proposeStay.propose(
        town.act(clerk), town.doctor, notice, StayChange.BEGIN, Town.TODAY, "证据存疑");
    assertInstanceOf(
        StayAnswer.Taken.class,
        office.grantStay.grant(town.act(AppealOffice.DEPARTMENT), town.doctor, notice));
  }
}
