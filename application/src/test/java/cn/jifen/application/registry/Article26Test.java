package cn.jifen.application.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.registry.ProposeQualificationLoss.Loss;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.RegistryDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.PersonStep;
import cn.jifen.domain.registry.QualificationLoss;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 第二十六条: whoever loses the practising qualification is terminated, whatever the points. */
class Article26Test {
  private static final LocalDate LOST = Town.TODAY.minusDays(20);
  private static final Actor BOTH = Desk.actor("officer", "650102", Role.OFFICER, Role.REVIEWER);
  private static final Actor ELSEWHERE = Desk.actor("far", "653100", Role.OFFICER, Role.REVIEWER);
  private static final Ruling APPROVED = new Ruling.Approved();

  private final Town town = new Town();
  private final RegistryDesk desk = new RegistryDesk(town.jifen);

  private ProposeQualificationLoss.Result propose(
      Actor actor, PersonId person, LocalDate lostOn, QualificationLoss how) {
    return desk.proposeLoss.propose(
        town.act(actor), new Loss(person, Town.HOSPITAL, lostOn, how, "卫生健康部门的通知"));
  }

  private OrderId proposed() {
    return assertInstanceOf(
            ProposeQualificationLoss.Result.Proposed.class,
            propose(Town.OFFICER, town.doctor, LOST, QualificationLoss.SUSPENDED))
        .order();
  }

  private DecideQualificationLoss.Result decide(Actor actor, OrderId order, Ruling ruling) {
    return desk.decideLoss.decide(town.act(actor), town.doctor, order, ruling);
  }

  private OrderId terminated() {
    OrderId order = proposed();
    assertInstanceOf(
        DecideQualificationLoss.Result.Decided.class, decide(Town.REVIEWER, order, APPROVED));
    return order;
  }

  private static List<String> rules(ProposeQualificationLoss.Result result) {
    return Town.rules(
        assertInstanceOf(ProposeQualificationLoss.Result.Refused.class, result).refusal());
  }

  private static List<String> rules(DecideQualificationLoss.Result result) {
    return Town.rules(
        assertInstanceOf(DecideQualificationLoss.Result.Refused.class, result).refusal());
  }

  @ParameterizedTest(name = "{0} days from the loss")
  @ValueSource(ints = {-1, 0, 1})
  void theTerminationHoldsFromTheDayOfTheLoss(int days) {
    terminated();
    assertEquals(
        days < 0 ? Status.NORMAL : Status.TERMINATED,
        town.statusOn(town.doctor, LOST.plusDays(days)));
    assertEquals(Optional.empty(), town.file(town.doctor).standingOn(LOST).termEndsBefore());
    assertTrue(town.file(town.doctor).balances().scores().isEmpty(), "without a score");
  }

  @Test
  void nothingHoldsBeforeAnotherOfficerHasApproved() {
    OrderId order = proposed();
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY));
    assertEquals(List.of("same-person"), rules(decide(BOTH, order, APPROVED)));
    assertEquals(List.of("role-missing"), rules(decide(Town.OFFICER, order, APPROVED)));
    assertEquals(List.of("area-not-covered"), rules(decide(ELSEWHERE, order, APPROVED)));
    assertEquals(
        List.of("qualification-loss-proposed"),
        rules(propose(Town.OFFICER, town.doctor, LOST, QualificationLoss.NOT_RENEWED)));
    decide(Town.REVIEWER, order, APPROVED);
    assertEquals(
        List.of("qualification-proposal-unknown"), rules(decide(Town.REVIEWER, order, APPROVED)));
    assertEquals(
        List.of("qualification-lost-already"),
        rules(propose(Town.OFFICER, town.doctor, LOST, QualificationLoss.NOT_RENEWED)));
  }

  @Test
  void theNoticeHasANumberOfTheOfficesSeries() {
    OrderId order = proposed();
    DecideQualificationLoss.Result.Decided decided =
        assertInstanceOf(
            DecideQualificationLoss.Result.Decided.class, decide(Town.REVIEWER, order, APPROVED));
    var issued = town.jifen.documents.find(decided.notice().orElseThrow()).orElseThrow();
    assertTrue(issued.number().orElseThrow().text().endsWith("〔2026〕1号"));
    assertEquals(Optional.of(town.doctor), issued.person());
    assertEquals(issued.id().value(), town.file(town.doctor).orders().getFirst().notice().value());
  }

  @Test
  void whatIsGivenBackHasNoEffectAndCanBeProposedAnew() {
    OrderId order = proposed();
    decide(Town.REVIEWER, order, new Ruling.Returned("尚未核实"));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY));
    assertEquals(
        new PersonStep.QualificationLossReturned(order, Town.TODAY, "尚未核实"),
        town.jifen
            .files
            .load(List.of(town.doctor))
            .get(town.doctor)
            .steps(PersonStep.class)
            .getLast());
    terminated();
  }

  @ParameterizedTest
  @EnumSource(QualificationLoss.class)
  void theRegulatorsCancellationIsScoredByArticle36Instead(QualificationLoss how) {
    ProposeQualificationLoss.Result result = propose(Town.OFFICER, town.doctor, LOST, how);
    switch (how) {
      case SUSPENDED, NOT_RENEWED, DECEASED ->
          assertInstanceOf(ProposeQualificationLoss.Result.Proposed.class, result);
      case CANCELLED, REVOKED, WITHDRAWN -> {
        assertEquals(List.of("scored-by-36-2"), rules(result));
        assertEquals(
            "第三十六条第（二）项",
            ((ProposeQualificationLoss.Result.Refused) result)
                .refusal()
                .findings()
                .getFirst()
                .basis()
                .citation());
      }
    }
  }

  @ParameterizedTest(name = "lost {0} days from today")
  @ValueSource(ints = {-1, 0, 1})
  void aLossIsNotRecordedBeforeItHappens(int days) {
    ProposeQualificationLoss.Result result =
        propose(Town.OFFICER, town.doctor, Town.TODAY.plusDays(days), QualificationLoss.SUSPENDED);
    if (days > 0) {
      assertEquals(List.of("date-in-future"), rules(result));
    } else {
      assertInstanceOf(ProposeQualificationLoss.Result.Proposed.class, result);
    }
  }

  @Test
  void settlementStaffHasNoQualificationToLose() {
    assertEquals(
        List.of("no-licence-to-lose"),
        rules(propose(Town.OFFICER, town.clerk, LOST, QualificationLoss.SUSPENDED)));
  }

  @Test
  void aWrongLossIsRevokedByTwoAndIsAsIfItHadNeverBeen() {
    OrderId order = terminated();
    assertInstanceOf(
        ProposeLossRevocation.Result.Proposed.class,
        desk.proposeRevocation.propose(town.act(Town.OFFICER), town.doctor, order, "系同名人员"));
    assertEquals(Status.TERMINATED, town.statusOn(town.doctor, Town.TODAY));
    assertEquals(
        List.of("same-person"),
        Town.rules(
            assertInstanceOf(
                    DecideLossRevocation.Result.Refused.class,
                    desk.decideRevocation.decide(town.act(BOTH), town.doctor, order, APPROVED))
                .refusal()));
    assertInstanceOf(
        DecideLossRevocation.Result.Decided.class,
        desk.decideRevocation.decide(town.act(Town.REVIEWER), town.doctor, order, APPROVED));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY));
    assertTrue(town.file(town.doctor).isRevoked(order));
    assertEquals(
        List.of("qualification-order-unknown"),
        Town.rules(
            assertInstanceOf(
                    ProposeLossRevocation.Result.Refused.class,
                    desk.proposeRevocation.propose(
                        town.act(Town.OFFICER), town.doctor, order, "再次"))
                .refusal()));
    terminated();
  }

  /** The revocation is told in writing to the institution that was told of the termination. */
  @Test
  void aRevokedTerminationIsTakenBackInWriting() {
    OrderId order = terminated();
    desk.proposeRevocation.propose(town.act(Town.OFFICER), town.doctor, order, "系同名人员");
    DecideLossRevocation.Result.Decided decided =
        assertInstanceOf(
            DecideLossRevocation.Result.Decided.class,
            desk.decideRevocation.decide(town.act(Town.REVIEWER), town.doctor, order, APPROVED));
    IssuedDocument letter = town.jifen.documents.find(decided.letter().orElseThrow()).orElseThrow();
    assertEquals(DocumentKind.CORRECTION, letter.kind());
    assertEquals(Optional.of(Town.HOSPITAL), letter.institution());
    assertTrue(letter.number().orElseThrow().text().endsWith("〔2026〕2号"));
    String text =
        new String(town.jifen.documents.pdf(letter.id()).orElseThrow(), StandardCharsets.UTF_8);
    assertTrue(text.contains("cause=OWN_MISTAKE"), text);
    assertTrue(text.contains("title=医保支付资格处理通知书"), text);
    assertTrue(text.contains("firstDay=" + LOST), text);
    assertTrue(text.contains("article=26"), text);
    assertTrue(text.contains("measuresAfter=[]"), text);
  }

  @Test
  void aRepeatedDecisionIsAnsweredAsTheFirstTime() {
    OrderId order =
        assertInstanceOf(
                ProposeQualificationLoss.Result.Proposed.class,
                propose(Town.OFFICER, town.doctor, LOST, QualificationLoss.SUSPENDED))
            .order();
    Act ordering = town.act(Town.REVIEWER);
    DecideQualificationLoss.Result ordered =
        desk.decideLoss.decide(ordering, town.doctor, order, APPROVED);
    desk.proposeRevocation.propose(town.act(Town.OFFICER), town.doctor, order, "系同名人员");
    Act revoking = town.act(Town.REVIEWER);
    DecideLossRevocation.Result revoked =
        desk.decideRevocation.decide(revoking, town.doctor, order, APPROVED);
    assertTrue(
        assertInstanceOf(DecideLossRevocation.Result.Decided.class, revoked).letter().isPresent());
    assertEquals(
        ordered,
        desk.decideLoss.decide(ordering, town.doctor, order, APPROVED),
        "also where it was revoked since");
    assertEquals(revoked, desk.decideRevocation.decide(revoking, town.doctor, order, APPROVED));
  }

  /** Who has no part in the person is not told whether there is such an order. */
  @Test
  void toAnotherAreaAnUnknownOrderIsAsAKnownOne() {
    OrderId order = terminated();
    PersonId nobody = new PersonId(404);
    for (OrderId asked : List.of(order, new OrderId(404))) {
      for (PersonId person : List.of(town.doctor, nobody)) {
        assertEquals(
            List.of("area-not-covered"),
            rules(desk.decideLoss.decide(town.act(ELSEWHERE), person, asked, APPROVED)));
        assertEquals(
            List.of("area-not-covered"),
            Town.rules(
                assertInstanceOf(
                        ProposeLossRevocation.Result.Refused.class,
                        desk.proposeRevocation.propose(town.act(ELSEWHERE), person, asked, "系同名人员"))
                    .refusal()));
        assertEquals(
            List.of("area-not-covered"),
            Town.rules(
                assertInstanceOf(
                        DecideLossRevocation.Result.Refused.class,
                        desk.decideRevocation.decide(town.act(ELSEWHERE), person, asked, APPROVED))
                    .refusal()));
      }
    }
  }

  @Test
  void aGivenBackRevocationLeavesTheTermination() {
    OrderId order = terminated();
    desk.proposeRevocation.propose(town.act(Town.OFFICER), town.doctor, order, "系同名人员");
    desk.decideRevocation.decide(
        town.act(Town.REVIEWER), town.doctor, order, new Ruling.Returned("已核实为本人"));
    assertEquals(Status.TERMINATED, town.statusOn(town.doctor, Town.TODAY));
  }

  @Test
  void nobodyIsRegisteredElsewhereAfterTheLoss() {
    terminated();
    assertEquals(
        List.of("registration-while-barred", "registration-overlaps"),
        Town.rules(
            assertInstanceOf(
                    RegisterAtInstitution.Result.Refused.class,
                    town.desk.register.register(
                        town.act(Town.OFFICER),
                        town.doctor,
                        Town.CLINIC,
                        Town.TODAY,
                        Optional.of(Town.TODAY)))
                .refusal()));
  }
}
