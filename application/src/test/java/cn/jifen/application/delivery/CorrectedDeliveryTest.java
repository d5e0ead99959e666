package cn.jifen.application.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.appeals.AppealAnswer;
import cn.jifen.application.appeals.AppealReference;
import cn.jifen.application.appeals.ReadAppeals;
import cn.jifen.application.contract.Crowd;
import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.delivery.DeliverNotice.RefusedReceipt;
import cn.jifen.application.delivery.DeliveryCorrection.State;
import cn.jifen.application.documents.DeliveryReceipt;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentReplacement;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.HandledCommand;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.application.testing.NoticeDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.appeals.AppealStage;
import cn.jifen.domain.appeals.AppealSubmission;
import cn.jifen.domain.deadlines.RunningTerm;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.domain.notices.NoticeStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第四十二条、第四十八条: a delivery recorded with a wrong day, and what hangs on that day. */
class CorrectedDeliveryTest {
  private static final int ATTEMPTS = 100;

  /** A Monday. */
  private static final LocalDate ISSUED = Town.TODAY;

  /** The day of all that is done here: 2026-06-01, a Monday. */
  private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

  private final Town town = new Town();
  private final NoticeDesk desk = new NoticeDesk(town);
  private final AppealOffice appeals = new AppealOffice(town);
  private final RegisteredNotice notice =
      town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));

  private DocumentId recorded(LocalDate on) {
    town.jifen.now.set(LATER);
    return desk.delivered(notice.id(), Party.INSTITUTION, on).receipt();
  }

  private DeliveryCorrectionAnswer propose(Actor actor, Optional<Handover> right, String reason) {
    return desk.proposeCorrection.propose(
        town.act(actor), notice.id(), Party.INSTITUTION, right, reason);
  }

  private ProposalId proposed(LocalDate right) {
    return taken(
            propose(
                Town.OFFICER, Optional.of(NoticeDesk.direct(Party.INSTITUTION, right)), "日期填写有误"))
        .step()
        .proposal();
  }

  private DeliveryCorrectionAnswer approve(Actor actor, ProposalId proposal) {
    return desk.approveCorrection.approve(town.act(actor), notice.id(), proposal);
  }

  private DeliveryCorrection corrected(LocalDate right) {
    return taken(approve(Town.REVIEWER, proposed(right)));
  }

  private static DeliveryCorrection taken(DeliveryCorrectionAnswer answer) {
    return assertInstanceOf(DeliveryCorrectionAnswer.Taken.class, answer).correction();
  }

  private static List<String> rules(DeliveryCorrectionAnswer answer) {
    return Town.rules(assertInstanceOf(DeliveryCorrectionAnswer.Refused.class, answer).refusal());
  }

  private AppealAnswer appealed(LocalDate on) {
    return appeals.receive.receive(
        town.act(Town.OFFICER),
        town.doctor,
        new AppealSubmission(notice.id(), Party.INSTITUTION, on, true, true, "责任认定有误"));
  }

  private RunningTerm term(TermKind kind) {
    return terms(kind).findFirst().orElseThrow();
  }

  private Stream<RunningTerm> terms(TermKind kind) {
    return town.jifen.terms.touching(ISSUED, ISSUED.plusYears(1), Optional.empty(), 100).stream()
        .map(FiledTerm::running)
        .filter(running -> running.term().kind() == kind);
  }

  @Test
  void nothingChangesUntilAnotherUserApproves() {
    recorded(ISSUED);
    DeliveryCorrection waiting =
        taken(
            propose(
                Town.OFFICER,
                Optional.of(NoticeDesk.direct(Party.INSTITUTION, ISSUED.plusDays(3))),
                "日期填写有误"));
    assertEquals(State.WAITING, waiting.state());
    assertEquals(LocalDate.of(2026, 5, 25), waiting.appealUntil().orElseThrow().day());
    assertEquals(LocalDate.of(2026, 5, 28), waiting.appealUntilAfter().orElseThrow().day());
    assertEquals(Optional.of(ISSUED), receivedOn());
    Actor both = Desk.actor("officer", "650102", Role.OFFICER, Role.REVIEWER);
    assertEquals(List.of("same-person"), rules(approve(both, waiting.step().proposal())));
    assertEquals(Optional.of(ISSUED), receivedOn());
    taken(approve(Town.REVIEWER, waiting.step().proposal()));
    assertEquals(Optional.of(ISSUED.plusDays(3)), receivedOn());
  }

  private Optional<LocalDate> receivedOn() {
    ShowNoticeProgress.Result.Shown shown =
        assertInstanceOf(
            ShowNoticeProgress.Result.Shown.class, desk.progress.show(Town.OFFICER, notice.id()));
    return shown.deliveries().stream()
        .filter(delivery -> delivery.step().to() == Party.INSTITUTION)
        .map(delivery -> delivery.step().on())
        .findFirst();
  }

  /** Recorded on Monday 05-11, in truth Thursday 05-14: ten working days end on Thursday 05-28. */
  @ParameterizedTest
  @CsvSource({"2026-05-27,true", "2026-05-28,true", "2026-05-29,false"})
  void theAppealWindowRunsFromTheRightDay(LocalDate on, boolean inTime) {
    recorded(ISSUED);
    assertEquals(List.of("appeal-late"), AppealOffice.rules(appealed(on)));
    corrected(ISSUED.plusDays(3));
    AppealAnswer answer = appealed(on);
    if (inTime) {
      AppealOffice.taken(answer);
    } else {
      assertEquals(List.of("appeal-late"), AppealOffice.rules(answer));
    }
  }

  /** Recorded on Thursday 05-14, in truth Monday 05-11: the window is shorter. */
  @ParameterizedTest
  @CsvSource({"2026-05-22,true", "2026-05-25,true", "2026-05-26,false"})
  void anEarlierRightDayEndsTheWindowEarlier(LocalDate on, boolean inTime) {
    recorded(ISSUED.plusDays(3));
    corrected(ISSUED);
    assertEquals(inTime, appealed(on) instanceof AppealAnswer.Taken);
  }

  /** Accepted by the day recorded then, on its last day; by the right day it is late. */
  @ParameterizedTest
  @CsvSource({"2026-05-25,false", "2026-05-26,true", "2026-05-28,true"})
  void anAppealThatWasReceivedStaysReceivedAndIsMarked(LocalDate on, boolean late) {
    recorded(ISSUED.plusDays(3));
    AppealReference appeal =
        new AppealReference(town.doctor, AppealOffice.taken(appealed(on)).appeal().id());
    ProposalId proposal = proposed(ISSUED);
    DeliveryCorrection waiting = read().getFirst();
    assertEquals(late ? List.of(appeal.appeal()) : List.of(), waiting.lateAppeals());
    taken(approve(Town.REVIEWER, proposal));
    ReadAppeals.ShownAppeal shown =
        assertInstanceOf(ReadAppeals.Result.Found.class, appeals.read.of(Town.OFFICER, town.doctor))
            .appeals()
            .getFirst();
    assertEquals(AppealStage.RECEIVED, shown.appeal().stage());
    assertEquals(
        late ? Optional.of(LocalDate.of(2026, 5, 25)) : Optional.empty(),
        shown.lateSince().map(due -> due.day()));
    AppealOffice.taken(appeals.explain.explain(town.act(Town.OFFICER), appeal, LATER, "依据第三十五条"));
  }

  private List<DeliveryCorrection> read() {
    return assertInstanceOf(
            ReadDeliveryCorrections.Result.Found.class,
            desk.readCorrections.of(Town.REVIEWER, notice.id()))
        .corrections();
  }

  /** Delivered in time on the third working day, 05-14; one day later it would be late. */
  @Test
  void theRunningTermsFollow() {
    recorded(ISSUED.plusDays(4));
    assertEquals(Optional.of(false), term(TermKind.DELIVER_NOTICE).doneInTime());
    assertEquals(LocalDate.of(2026, 5, 29), term(TermKind.APPEAL).due().orElseThrow().day());
    corrected(ISSUED.plusDays(3));
    assertEquals(Optional.of(true), term(TermKind.DELIVER_NOTICE).doneInTime());
    assertEquals(LocalDate.of(2026, 5, 28), term(TermKind.APPEAL).due().orElseThrow().day());
  }

  @Test
  void whatNeverTookPlaceIsDueAgainAndNothingRunsFromIt() {
    DocumentId old = recorded(ISSUED);
    ProposalId proposal =
        taken(propose(Town.OFFICER, Optional.empty(), "登记到另一份通知书上")).step().proposal();
    DeliveryCorrection done = taken(approve(Town.REVIEWER, proposal));
    assertEquals(Optional.empty(), done.receipt());
    assertEquals(Optional.empty(), done.appealUntilAfter());
    assertEquals(Optional.empty(), receivedOn());
    assertEquals(Optional.empty(), term(TermKind.DELIVER_NOTICE).term().doneOn());
    assertEquals(0, terms(TermKind.APPEAL).count());
    assertEquals(
        Optional.of(new DocumentReplacement(LATER, Optional.empty())), document(old).replaced());
    recorded(ISSUED.plusDays(2));
    assertEquals(Optional.of(ISSUED.plusDays(2)), receivedOn());
  }

  private IssuedDocument document(DocumentId id) {
    return town.jifen.documents.find(id).orElseThrow();
  }

  @Test
  void aNewReceiptIsIssuedAndTheOldOneIsMarkedAndKept() {
    DocumentId old = recorded(ISSUED);
    byte[] bytes = town.jifen.documents.pdf(old).orElseThrow();
    Handover right =
        NoticeDesk.handover(
            Party.INSTITUTION,
            DeliveryMethod.LEFT_BEHIND,
            ISSUED.plusDays(1),
            Optional.of(new RefusedReceipt("拒绝签字", List.of("古丽"))));
    ProposalId proposal =
        taken(propose(Town.OFFICER, Optional.of(right), "当日拒收，误登记为直接送达")).step().proposal();
    DeliveryCorrection done = taken(approve(Town.REVIEWER, proposal));
    DocumentId renewed = done.receipt().orElseThrow();
    assertEquals(
        Optional.of(new DocumentReplacement(LATER, Optional.of(renewed))),
        document(old).replaced());
    assertEquals(Optional.empty(), document(renewed).replaced());
    assertArrayEquals(bytes, town.jifen.documents.pdf(old).orElseThrow());
    DeliveryReceipt receipt = (DeliveryReceipt) desk.drawn.getLast();
    assertEquals(
        Optional.of(new DeliveryReceipt.CorrectedReceipt(ISSUED, "当日拒收，误登记为直接送达")),
        receipt.corrects());
    assertEquals(
        List.of("古丽"), receipt.delivery().orElseThrow().refusal().orElseThrow().witnesses());
    assertFalse(
        town.jifen.ledger.after(0, 1000).stream().anyMatch(e -> e.payload().contains("古丽")),
        "no names in the ledger");
  }

  /** Entries from before the step named its receipt: the command that made it knows it. */
  @Test
  void theReceiptOfAnOldEntryIsMarkedTooAndItsRepetitionAnsweredAsTheFirstTime() {
    town.jifen.now.set(LATER);
    Handover handover = NoticeDesk.direct(Party.INSTITUTION, ISSUED);
    Act act = town.act(Town.OFFICER);
    DocumentId old = new DocumentId(town.jifen.ids.next());
    town.jifen.attempts.inTransaction(() -> recordedAsBefore(act, handover, old));
    DeliverNotice.Result again = desk.deliver.deliver(act, notice.id(), handover);
    assertEquals(old, assertInstanceOf(DeliverNotice.Result.Delivered.class, again).receipt());

    DeliveryCorrection done = taken(approve(Town.REVIEWER, proposed(ISSUED.plusDays(1))));
    assertEquals(
        Optional.of(new DocumentReplacement(LATER, done.receipt())), document(old).replaced());
    assertEquals(again, desk.deliver.deliver(act, notice.id(), handover));
  }

  private DocumentId recordedAsBefore(Act act, Handover handover, DocumentId receipt) {
    InMemoryJifen jifen = town.jifen;
    jifen.documents.record(
        new IssuedDocument(
            receipt,
            DocumentKind.DELIVERY_RECEIPT,
            Optional.empty(),
            act.actor().office(),
            Optional.of(town.doctor),
            Optional.of(Town.HOSPITAL),
            LATER,
            "K7QM-9XKD-2RTE-HW6P",
            "0".repeat(64),
            Optional.empty()),
        new byte[] {1});
    FileRecorder recorder = new FileRecorder(jifen.files, jifen.ledger, List.of(town.doctor));
    recorder.record(town.doctor, handover.of(notice.id()));
    recorder.finish(act);
    jifen.handled.record(
        new HandledCommand(
            act.commandId(),
            act.actor().user(),
            Command.of("deliver-notice", notice.id(), handover).digest(),
            receipt.value(),
            act.at()));
    return receipt;
  }

  @Test
  void bothEntriesStandInTheFile() {
    recorded(ISSUED);
    corrected(ISSUED.plusDays(1));
    assertEquals(
        List.of(
            "NoticeDelivered",
            "DeliveryCorrectionProposed",
            "DeliveryCorrected",
            "NoticeDelivered"),
        town
            .jifen
            .files
            .load(List.of(town.doctor))
            .get(town.doctor)
            .steps(NoticeStep.class)
            .stream()
            .map(step -> step.getClass().getSimpleName())
            .toList());
  }

  @Test
  void aReturnedOneLeavesWhatIsRecordedAndAnotherMayBeProposed() {
    recorded(ISSUED);
    ProposalId proposal = proposed(ISSUED.plusDays(1));
    assertEquals(
        List.of("correction-waiting"), rules(propose(Town.OFFICER, Optional.empty(), "未曾送达")));
    assertEquals(List.of("correction-reason-missing"), rules(giveBack(proposal, " ")));
    DeliveryCorrection returned = taken(giveBack(proposal, "缺少回证原件"));
    assertEquals(State.RETURNED, returned.state());
    assertEquals(Optional.of("缺少回证原件"), returned.returned());
    assertEquals(List.of("correction-not-waiting"), rules(approve(Town.REVIEWER, proposal)));
    assertEquals(Optional.of(ISSUED), receivedOn());
    corrected(ISSUED.plusDays(2));
    assertEquals(
        List.of(State.RETURNED, State.APPROVED),
        read().stream().map(DeliveryCorrection::state).toList());
  }

  private DeliveryCorrectionAnswer giveBack(ProposalId proposal, String reason) {
    return desk.returnCorrection.giveBack(town.act(Town.REVIEWER), notice.id(), proposal, reason);
  }

  @Test
  void onlyOfficersAndReviewersOfTheArea() {
    recorded(ISSUED);
    assertEquals(
        List.of("role-missing"),
        rules(propose(NoticeDesk.of(Town.HOSPITAL), Optional.empty(), "有误")));
    assertEquals(
        List.of("area-not-covered"),
        rules(propose(Desk.actor("elsewhere", "650103", Role.OFFICER), Optional.empty(), "有误")));
    ProposalId proposal = proposed(ISSUED.plusDays(1));
    assertEquals(List.of("role-missing"), rules(approve(Town.OFFICER, proposal)));
    assertEquals(
        List.of("area-not-covered"),
        rules(approve(Desk.actor("elsewhere", "650103", Role.REVIEWER), proposal)));
    assertEquals(
        List.of("notice-unknown"),
        rules(
            desk.approveCorrection.approve(
                town.act(Desk.REVIEWER), new NoticeId(999_999), proposal)));
    assertEquals(
        List.of("correction-not-waiting"), rules(approve(Town.REVIEWER, new ProposalId(999_999))));
    assertInstanceOf(
        ReadDeliveryCorrections.Result.Refused.class,
        desk.readCorrections.of(NoticeDesk.of(Town.HOSPITAL), notice.id()));
  }

  @Test
  void theSameCommandGivenTwiceHasItsEffectOnce() {
    recorded(ISSUED);
    ProposalId proposal = proposed(ISSUED.plusDays(1));
    Act act = town.act(Town.REVIEWER);
    DeliveryCorrectionAnswer first = desk.approveCorrection.approve(act, notice.id(), proposal);
    assertEquals(first, desk.approveCorrection.approve(act, notice.id(), proposal));
    assertEquals(2, desk.drawn.size());
  }

  @Test
  void aDeliveryRepeatedAfterItsCorrectionIsAnsweredAsItWas() {
    town.jifen.now.set(LATER);
    Act act = town.act(Town.OFFICER);
    Handover handover = NoticeDesk.direct(Party.INSTITUTION, ISSUED);
    DeliverNotice.Result first = desk.deliver.deliver(act, notice.id(), handover);
    corrected(ISSUED.plusDays(1));
    assertEquals(first, desk.deliver.deliver(act, notice.id(), handover));
  }

  @Test
  void exactlyOneOfAHundredApprovalsTakesEffect() {
    recorded(ISSUED);
    ProposalId proposal = proposed(ISSUED.plusDays(1));
    List<DeliveryCorrectionAnswer> answers =
        Crowd.of(
            ATTEMPTS,
            i -> () -> approve(Desk.actor("reviewer" + i, "650102", Role.REVIEWER), proposal));
    assertEquals(
        1, answers.stream().filter(DeliveryCorrectionAnswer.Taken.class::isInstance).count());
    assertEquals(
        List.of("correction-not-waiting"),
        answers.stream()
            .filter(DeliveryCorrectionAnswer.Refused.class::isInstance)
            .flatMap(no -> rules(no).stream())
            .distinct()
            .toList());
    assertEquals(2, town.jifen.documents.ofPerson(town.doctor, 0, 200).size());
  }
}
