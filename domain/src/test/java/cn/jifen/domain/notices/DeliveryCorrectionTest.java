package cn.jifen.domain.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionProposed;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionReturned;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 第四十二条、第四十六条: a delivery that was recorded wrongly is corrected, never overwritten. */
class DeliveryCorrectionTest {
  private static final NoticeId ID = new NoticeId(7);
  private static final LocalDate ISSUED = LocalDate.of(2026, 5, 11);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final FiledNotice NOTICE =
      new FiledNotice(
          ID,
          ISSUED,
          new AreaCode("650102"),
          Optional.of(new InstitutionCode("H65010200001")),
          true);

  private final DeliveryCorrectionRules rules =
      new DeliveryCorrectionRules(RuleBook.enacted().latest());
  private final List<NoticeStep> steps = new ArrayList<>();
  private long proposals;

  private static NoticeDelivered delivered(Party to, int day) {
    return new NoticeDelivered(
        ID,
        to,
        DeliveryMethod.DIRECT,
        ISSUED.withDayOfMonth(day),
        false,
        "",
        Optional.of(new DocumentId(day)));
  }

  private NoticeProgress progress() {
    return new NoticeProgress(ID, steps);
  }

  private DeliveryCorrectionProposed correction(Party of, Optional<NoticeDelivered> right) {
    return new DeliveryCorrectionProposed(
        ID, new ProposalId(++proposals), of, right, TODAY, "日期填写有误");
  }

  private List<String> against(DeliveryCorrectionProposed wanted) {
    return rules.againstProposing(NOTICE, progress(), wanted, false, TODAY).stream()
        .map(Finding::rule)
        .toList();
  }

  private void corrected(DeliveryCorrectionProposed proposed) {
    steps.add(proposed);
    steps.add(proposed.approved(TODAY));
    proposed.right().ifPresent(steps::add);
  }

  @Test
  void theCorrectedOneStaysAndTheRightOneCounts() {
    NoticeDelivered wrong = delivered(Party.INSTITUTION, 12);
    NoticeDelivered right = delivered(Party.INSTITUTION, 14);
    steps.add(wrong);
    corrected(correction(Party.INSTITUTION, Optional.of(right)));
    assertEquals(Optional.of(right), progress().delivery(Party.INSTITUTION));
    assertEquals(List.of(wrong, right), progress().of(NoticeDelivered.class));
    assertTrue(progress().isCorrected(wrong));
    assertFalse(progress().isCorrected(right));
  }

  @Test
  void aCorrectionIsItselfCorrected() {
    steps.add(delivered(Party.INSTITUTION, 12));
    corrected(correction(Party.INSTITUTION, Optional.of(delivered(Party.INSTITUTION, 14))));
    corrected(correction(Party.INSTITUTION, Optional.of(delivered(Party.INSTITUTION, 13))));
    assertEquals(
        Optional.of(ISSUED.withDayOfMonth(13)),
        progress().delivery(Party.INSTITUTION).map(NoticeDelivered::on));
  }

  @Test
  void whatNeverTookPlaceCountsNoMoreAndCanBeDeliveredAnew() {
    steps.add(delivered(Party.INSTITUTION, 12));
    corrected(correction(Party.INSTITUTION, Optional.empty()));
    assertEquals(Optional.empty(), progress().delivery(Party.INSTITUTION));
    steps.add(delivered(Party.INSTITUTION, 20));
    assertEquals(
        Optional.of(delivered(Party.INSTITUTION, 20)), progress().delivery(Party.INSTITUTION));
  }

  @Test
  void proposedAndReturnedItChangesNothing() {
    steps.add(delivered(Party.INSTITUTION, 12));
    DeliveryCorrectionProposed proposed =
        correction(Party.INSTITUTION, Optional.of(delivered(Party.INSTITUTION, 14)));
    steps.add(proposed);
    assertEquals(Optional.of(proposed), progress().waitingCorrection());
    assertEquals(List.of("correction-waiting"), against(proposed));
    steps.add(new DeliveryCorrectionReturned(ID, proposed.proposal(), TODAY, "证据不足"));
    assertEquals(Optional.empty(), progress().waitingCorrection());
    assertEquals(
        Optional.of(delivered(Party.INSTITUTION, 12)), progress().delivery(Party.INSTITUTION));
    assertTrue(rules.againstDeciding(progress(), proposed.proposal()).isPresent());
  }

  @Test
  void theRightDayLiesBetweenTheIssueAndToday() {
    steps.add(delivered(Party.INSTITUTION, 12));
    assertEquals(
        List.of("step-before-issue"),
        against(correction(Party.INSTITUTION, Optional.of(delivered(Party.INSTITUTION, 10)))));
    assertEquals(
        List.of(),
        against(correction(Party.INSTITUTION, Optional.of(delivered(Party.INSTITUTION, 11)))));
    NoticeDelivered tomorrow =
        new NoticeDelivered(
            ID,
            Party.INSTITUTION,
            DeliveryMethod.POST,
            TODAY.plusDays(1),
            false,
            "",
            Optional.empty());
    assertEquals(
        List.of("step-in-future"), against(correction(Party.INSTITUTION, Optional.of(tomorrow))));
  }

  /** The institution had it on the 12th and the person on the 14th. */
  @Test
  void thePersonNeverHasItBeforeTheInstitution() {
    steps.add(delivered(Party.INSTITUTION, 12));
    steps.add(delivered(Party.PERSON, 14));
    assertEquals(
        List.of(),
        against(correction(Party.INSTITUTION, Optional.of(delivered(Party.INSTITUTION, 14)))));
    assertEquals(
        List.of("institution-first"),
        against(correction(Party.INSTITUTION, Optional.of(delivered(Party.INSTITUTION, 15)))));
    assertEquals(
        List.of("institution-first"), against(correction(Party.INSTITUTION, Optional.empty())));
    assertEquals(
        List.of(), against(correction(Party.PERSON, Optional.of(delivered(Party.PERSON, 12)))));
    assertEquals(
        List.of("institution-first"),
        against(correction(Party.PERSON, Optional.of(delivered(Party.PERSON, 11)))));
    assertEquals(List.of(), against(correction(Party.PERSON, Optional.empty())));
  }

  @Test
  void toWhomIsJudgedAsOfADeliveryThatIsRecordedNow() {
    steps.add(delivered(Party.INSTITUTION, 12));
    assertEquals(
        List.of("institution-first"),
        against(correction(Party.INSTITUTION, Optional.of(delivered(Party.PERSON, 12)))));
    assertEquals(
        List.of("no-delivery-to-correct"), against(correction(Party.PERSON, Optional.empty())));
    steps.add(delivered(Party.PERSON, 14));
    assertEquals(
        List.of("delivered-already"),
        against(correction(Party.PERSON, Optional.of(delivered(Party.INSTITUTION, 14)))));
  }

  @Test
  void withoutAReasonItIsNotAccepted() {
    steps.add(delivered(Party.INSTITUTION, 12));
    assertEquals(
        List.of("correction-reason-missing"),
        against(
            new DeliveryCorrectionProposed(
                ID, new ProposalId(1), Party.INSTITUTION, Optional.empty(), TODAY, " ")));
  }

  @Test
  void aRefusedReceiptNeedsItsWitnessHereToo() {
    steps.add(delivered(Party.INSTITUTION, 12));
    NoticeDelivered refused =
        new NoticeDelivered(
            ID, Party.INSTITUTION, DeliveryMethod.LEFT_BEHIND, TODAY, true, "拒签", Optional.empty());
    assertEquals(
        List.of("refusal-not-witnessed"),
        against(correction(Party.INSTITUTION, Optional.of(refused))));
  }
}
