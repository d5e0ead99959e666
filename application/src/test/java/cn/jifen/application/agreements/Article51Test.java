package cn.jifen.application.agreements;

import static cn.jifen.application.testing.AppealOffice.rules;
import static cn.jifen.application.testing.AppealOffice.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.appeals.AppealReference;
import cn.jifen.application.registry.ProposeQualificationLoss;
import cn.jifen.application.registry.Ruling.Approved;
import cn.jifen.application.registry.Ruling.Returned;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.RegistryDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.registry.QualificationLoss;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * 第五十一条 and rules 9: whoever proposed or approved a measure without a score does not decide the
 * appeal against it.
 */
class Article51Test {
  private static final LocalDate TODAY = Town.TODAY;
  private static final LocalDate END = LocalDate.of(2026, 8, 11);
  private static final Actor PROPOSER = handler("proposer");
  private static final Actor APPROVER = handler("approver");
  private static final Actor OTHER_PROPOSER = handler("proposer2");
  private static final Actor OTHER_APPROVER = handler("approver2");

  private final Agency agency = new Agency();
  private final Town town = agency.town;
  private final AppealOffice office = new AppealOffice(town);
  private final RegistryDesk registry = new RegistryDesk(town.jifen);

  private static Actor handler(String user) {
    return Desk.actor(user, "650102", Role.OFFICER, Role.REVIEWER);
  }

  private NoticeId ordered(Actor proposer, Actor approver) {
    ProposalId proposal = proposed(proposer, town.doctor);
    assertInstanceOf(
        ApproveLinkedMeasures.Result.Approved.class,
        agency.approve.approve(town.act(approver), Town.HOSPITAL, proposal, Optional.empty()));
    return notice();
  }

  private ProposalId proposed(Actor proposer, PersonId person) {
    return assertInstanceOf(
            ProposeLinkedMeasures.Result.Proposed.class,
            agency.propose.propose(town.act(proposer), Agency.draft(TODAY, person)))
        .proposal();
  }

  private NoticeId notice() {
    return town.file(town.doctor).orders().getFirst().notice();
  }

  private void onlySomebodyElseDecides(NoticeId notice, Actor... handlers) {
    AppealReference appeal = office.received(town.doctor, notice);
    for (Actor handler : handlers) {
      assertThat(rules(office.decide(handler, appeal, Ruling.revoked("并无责任"))))
          .as(handler.user().value())
          .containsExactly("appeal-by-handler");
    }
    taken(office.decide(handler("third"), appeal, Ruling.revoked("并无责任")));
  }

  @Test
  void whoProposedALinkedMeasureDoesNotDecideTheAppealAgainstIt() {
    agency.suspended(TODAY, END);
    onlySomebodyElseDecides(ordered(PROPOSER, APPROVER), PROPOSER, APPROVER);
  }

  @Test
  void whoHandledTheFirstTermDoesNotDecideTheAppealAgainstTheOther() {
    agency.suspended(TODAY, END);
    ordered(PROPOSER, APPROVER);
    agency.agreement(AgreementState.SUSPENDED, TODAY, Optional.of(END.plusDays(1)));
    NoticeId change = ordered(OTHER_PROPOSER, OTHER_APPROVER);
    onlySomebodyElseDecides(change, PROPOSER, APPROVER, OTHER_PROPOSER, OTHER_APPROVER);
  }

  /** An appeal against the first notice is decided about the term that stands by now. */
  @Test
  void whoChangedTheTermMeanwhileDoesNotDecideTheAppealAgainstTheFirst() {
    agency.suspended(TODAY, END);
    NoticeId first = ordered(PROPOSER, APPROVER);
    agency.agreement(AgreementState.SUSPENDED, TODAY, Optional.of(END.plusDays(1)));
    ordered(OTHER_PROPOSER, OTHER_APPROVER);
    onlySomebodyElseDecides(first, PROPOSER, APPROVER, OTHER_PROPOSER, OTHER_APPROVER);
  }

  /** Whoever proposed or judged what was returned has formed a view of the same responsibility. */
  @Test
  void whoHandledAProposalThatWasReturnedDoesNotDecideTheAppealEither() {
    agency.suspended(TODAY, END);
    ProposalId first = proposed(OTHER_PROPOSER, town.doctor);
    assertInstanceOf(
        ReturnLinkedMeasures.Result.Returned.class,
        agency.giveBack.giveBack(town.act(OTHER_APPROVER), Town.HOSPITAL, first, "事实不清"));
    onlySomebodyElseDecides(
        ordered(PROPOSER, APPROVER), PROPOSER, APPROVER, OTHER_PROPOSER, OTHER_APPROVER);
  }

  @Test
  void whoProposedTheMeasureOfSomebodyElseMayDecide() {
    agency.suspended(TODAY, END);
    ProposalId others = proposed(OTHER_PROPOSER, town.clerk);
    agency.approved(others);
    AppealReference appeal = office.received(town.doctor, ordered(PROPOSER, APPROVER));
    taken(office.decide(OTHER_PROPOSER, appeal, Ruling.revoked("并无责任")));
  }

  @Test
  void whoProposedTheTerminationForALostQualificationDoesNotDecideTheAppealAgainstIt() {
    OrderId order = lossProposed(PROPOSER);
    registry.decideLoss.decide(town.act(APPROVER), town.doctor, order, new Approved());
    onlySomebodyElseDecides(notice(), PROPOSER, APPROVER);
  }

  private OrderId lossProposed(Actor proposer) {
    return assertInstanceOf(
            ProposeQualificationLoss.Result.Proposed.class,
            registry.proposeLoss.propose(
                town.act(proposer),
                new ProposeQualificationLoss.Loss(
                    town.doctor,
                    Town.HOSPITAL,
                    TODAY.minusDays(20),
                    QualificationLoss.SUSPENDED,
                    "卫生健康部门的通知")))
        .order();
  }

  @Test
  void whoHandledAReturnedProposalOfTheSameLossDoesNotDecideTheAppealEither() {
    OrderId first = lossProposed(OTHER_PROPOSER);
    registry.decideLoss.decide(
        town.act(OTHER_APPROVER), town.doctor, first, new Returned("证明材料不全"));
    OrderId order = lossProposed(PROPOSER);
    registry.decideLoss.decide(town.act(APPROVER), town.doctor, order, new Approved());
    onlySomebodyElseDecides(notice(), PROPOSER, APPROVER, OTHER_PROPOSER, OTHER_APPROVER);
  }

  /** Once the qualification was proven again, losing it is another case. */
  @Test
  void whoHandledALossBeforeTheQualificationWasProvenAgainMayDecide() {
    OrderId first = lossProposed(OTHER_PROPOSER);
    registry.decideLoss.decide(town.act(OTHER_APPROVER), town.doctor, first, new Approved());
    office.record(
        handler("restorer"),
        town.doctor,
        new FileEvent.RestorationGranted(
            new RestorationId(town.jifen.ids.next()), TODAY, Town.DISTRICT, true));
    office.record(
        PROPOSER,
        town.doctor,
        new FileEvent.MeasureOrdered(
            new OrderId(700),
            LinkedRule.QUALIFICATION_LOST,
            Optional.of(Town.HOSPITAL),
            Town.DISTRICT,
            new NoticeId(700),
            TODAY,
            TODAY,
            Optional.empty()));
    AppealReference appeal = office.received(town.doctor, new NoticeId(700));
    assertThat(rules(office.decide(PROPOSER, appeal, Ruling.revoked("系同名人员"))))
        .containsExactly("appeal-by-handler");
    taken(office.decide(OTHER_PROPOSER, appeal, Ruling.revoked("系同名人员")));
  }
}
