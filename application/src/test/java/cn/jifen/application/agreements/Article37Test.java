package cn.jifen.application.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.ProposeLinkedMeasures.Draft;
import cn.jifen.application.delivery.DeliverNotice;
import cn.jifen.application.documents.CitedLetter;
import cn.jifen.application.documents.Correction;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.documents.LinkedNotice;
import cn.jifen.application.documents.OrderChange;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.NoticeDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.agreements.ResponsiblePerson;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.registry.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agreement suspended or ended carries its responsible people with it, and only them. */
class Article37Test {
  private static final LocalDate TODAY = Town.TODAY;
  private static final LocalDate END = LocalDate.of(2026, 8, 11);

  private final Agency agency = new Agency();
  private final Town town = agency.town;

  private List<Measure> measures(PersonId person) {
    return town.file(person).measures();
  }

  @Test
  void theResponsibleOneIsSuspendedForAsLongAsTheAgreementAndTheOtherStaysNormal() {
    agency.suspended(TODAY, END);
    ProposalId proposal = agency.proposed(Agency.draft(TODAY, town.doctor));
    assertThat(town.statusOn(town.doctor, TODAY)).isEqualTo(Status.NORMAL);

    agency.approved(proposal);

    assertThat(town.statusOn(town.doctor, TODAY.minusDays(1))).isEqualTo(Status.NORMAL);
    assertThat(town.statusOn(town.doctor, TODAY)).isEqualTo(Status.SUSPENDED);
    assertThat(measures(town.doctor).getFirst().termEndsBefore()).contains(END);
    assertThat(town.file(town.doctor).standingOn(END.minusDays(1)).awaitingRestoration()).isFalse();
    assertThat(town.file(town.doctor).standingOn(END).awaitingRestoration()).isTrue();
    assertThat(town.statusOn(town.clerk, TODAY)).isEqualTo(Status.NORMAL);
    assertThat(measures(town.clerk)).isEmpty();
    assertThat(town.file(town.doctor).balances().scores()).isEmpty();
  }

  @Test
  void anEndedAgreementTerminatesWithoutAFixedBar() {
    agency.agreement(AgreementState.ACTIVE, Agency.YEAR, Optional.of(TODAY));
    agency.agreement(AgreementState.TERMINATED, TODAY, Optional.empty());
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));

    assertThat(town.statusOn(town.doctor, TODAY)).isEqualTo(Status.TERMINATED);
    assertThat(measures(town.doctor).getFirst().termEndsBefore()).isEmpty();
    assertThat(town.statusOn(town.clerk, TODAY)).isEqualTo(Status.NORMAL);
  }

  @Test
  void aBarIsFixedOnlyWhereTheNoticeStatesOne() {
    agency.agreement(AgreementState.ACTIVE, Agency.YEAR, Optional.of(TODAY));
    agency.agreement(AgreementState.TERMINATED, TODAY, Optional.empty());
    LocalDate barUntil = TODAY.plusYears(1);
    agency.approved(agency.proposed(barred(barUntil)));
    assertThat(measures(town.doctor).getFirst().termEndsBefore()).contains(barUntil);
    LinkedNotice notice = (LinkedNotice) agency.drawn.getFirst();
    assertThat(notice.measure().kind()).isEqualTo(MeasureKind.TERMINATION);
    assertThat(notice.measure().lastDay()).contains(barUntil.minusDays(1));
  }

  @Test
  void aBarHasAtLeastOneDay() {
    agency.agreement(AgreementState.ACTIVE, Agency.YEAR, Optional.of(TODAY));
    agency.agreement(AgreementState.TERMINATED, TODAY, Optional.empty());
    assertThat(agency.refused(barred(TODAY.minusDays(1)))).containsExactly("bar-without-a-day");
    assertThat(agency.refused(barred(TODAY))).containsExactly("bar-without-a-day");
    agency.proposed(barred(TODAY.plusDays(1)));
  }

  private Draft barred(LocalDate barUntil) {
    Draft plain = Agency.draft(TODAY, town.doctor);
    return new Draft(
        plain.institution(),
        plain.agreementFrom(),
        plain.decisionNo(),
        plain.decidedOn(),
        Optional.of(barUntil),
        plain.people());
  }

  @Test
  void aSuspensionStatesNoBar() {
    agency.suspended(TODAY, END);
    assertThat(agency.refused(barred(END))).containsExactly("bar-of-suspension");
  }

  @Test
  void eachPersonGetsANoticeWithANumberOfItsOwn() {
    agency.suspended(TODAY, END);
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor, town.clerk)));
    assertThat(agency.drawn)
        .extracting(content -> content.identity().number().orElseThrow())
        .containsExactly("测医经650102〔2026〕1号", "测医经650102〔2026〕2号");
    LinkedNotice first = (LinkedNotice) agency.drawn.getFirst();
    assertThat(first.people()).extracting(person -> person.name()).containsExactly("欧阳𬱖");
    assertThat(first.cause())
        .isEqualTo(new LinkedNotice.Cause.AgreementSuspended("测医协〔2026〕1号", TODAY.minusDays(1)));
    assertThat(first.measure().lastDay()).contains(END.minusDays(1));
    assertThat(agency.jifen.documents.ofPerson(town.doctor, 0, 10))
        .singleElement()
        .satisfies(
            document ->
                assertThat(measures(town.doctor).getFirst().notice().value())
                    .isEqualTo(document.id().value()));
  }

  @Test
  void recordingAnAgreementAloneMakesNoMeasure() {
    agency.suspended(TODAY, END);
    assertThat(measures(town.doctor)).isEmpty();
    assertThat(measures(town.clerk)).isEmpty();
  }

  @Test
  void theFirstDayIsTheDayOfIssueOrALaterOne() {
    agency.suspended(TODAY.minusDays(3), END);
    ProposalId proposal = agency.proposed(Agency.draft(TODAY.minusDays(3), town.doctor));
    assertThat(Agency.rules(approveFrom(proposal, TODAY.minusDays(1))))
        .containsExactly("measure-before-issue");
    assertInstanceOf(
        ApproveLinkedMeasures.Result.Approved.class, approveFrom(proposal, TODAY.plusDays(1)));
    assertThat(town.statusOn(town.doctor, TODAY)).isEqualTo(Status.NORMAL);
    assertThat(town.statusOn(town.doctor, TODAY.plusDays(1))).isEqualTo(Status.SUSPENDED);
  }

  private ApproveLinkedMeasures.Result approveFrom(ProposalId proposal, LocalDate firstDay) {
    return agency.approve.approve(
        town.act(Town.REVIEWER), Town.HOSPITAL, proposal, Optional.of(firstDay));
  }

  @Test
  void whatIsSuspendedFromALaterDayCarriesItsPeopleFromThatDay() {
    agency.suspended(TODAY.plusDays(10), END);
    ProposalId proposal = agency.proposed(Agency.draft(TODAY.plusDays(10), town.doctor));
    assertThat(Agency.rules(approveFrom(proposal, TODAY.plusDays(9))))
        .containsExactly("measure-before-issue");
    assertThat(agency.approved(proposal).firstDay()).isEqualTo(TODAY.plusDays(10));
  }

  @Test
  void aSuspensionThatIsOverCarriesNobody() {
    agency.agreement(AgreementState.ACTIVE, Agency.YEAR, Optional.of(TODAY.minusDays(9)));
    agency.agreement(AgreementState.SUSPENDED, TODAY.minusDays(9), Optional.of(TODAY));
    assertThat(agency.refused(Agency.draft(TODAY.minusDays(9), town.doctor)))
        .containsExactly("agreement-suspension-over");
    agency.agreement(AgreementState.SUSPENDED, TODAY.minusDays(9), Optional.of(TODAY.plusDays(1)));
    agency.approved(agency.proposed(Agency.draft(TODAY.minusDays(9), town.doctor)));
    assertThat(town.statusOn(town.doctor, TODAY)).isEqualTo(Status.SUSPENDED);
  }

  @Test
  void anAgreementInForceCarriesNobody() {
    agency.inForce();
    assertThat(agency.refused(Agency.draft(Agency.YEAR, town.doctor)))
        .containsExactly("agreement-not-suspended");
    assertThat(agency.refused(Agency.draft(TODAY, town.doctor)))
        .containsExactly("agreement-not-suspended");
  }

  @Test
  void somebodyIsNamedOnceWithTheFactsAndWasRegisteredThere() {
    agency.suspended(TODAY, END);
    PersonId stranger = town.person("外人", Category.NURSE, "E20000001");
    PersonId late = town.person("后来", Category.NURSE, "E20000002");
    town.register(late, Town.HOSPITAL, TODAY);
    PersonId intime = town.person("及时", Category.NURSE, "E20000003");
    town.register(intime, Town.HOSPITAL, TODAY.minusDays(1));

    assertThat(agency.refused(Agency.draft(TODAY))).containsExactly("nobody-responsible");
    assertThat(agency.refused(Agency.draft(TODAY, stranger)))
        .containsExactly("person-not-registered");
    assertThat(agency.refused(Agency.draft(TODAY, late))).containsExactly("person-not-registered");
    assertThat(agency.refused(Agency.draft(TODAY, town.doctor, town.doctor)))
        .containsExactly("person-twice");
    Draft plain = Agency.draft(TODAY);
    assertThat(
            agency.refused(
                new Draft(
                    plain.institution(),
                    TODAY,
                    plain.decisionNo(),
                    plain.decidedOn(),
                    Optional.empty(),
                    List.of(new ResponsiblePerson(intime, Responsibility.GENERAL, " ")))))
        .containsExactly("responsibility-facts-missing");
    agency.proposed(Agency.draft(TODAY, intime));
  }

  @Test
  void theDecisionLiesWithinTheRuleAndNotInTheFuture() {
    agency.suspended(TODAY, END);
    assertThat(agency.refused(decided(TODAY.plusDays(1)))).containsExactly("decision-in-future");
    assertThat(agency.refused(decided(LocalDate.of(2025, 3, 29))))
        .containsExactly("decision-outside-rule");
    agency.proposed(decided(LocalDate.of(2025, 3, 30)));
    agency.proposed(decided(TODAY));
  }

  private Draft decided(LocalDate on) {
    Draft plain = Agency.draft(TODAY, town.doctor);
    return new Draft(
        plain.institution(), TODAY, plain.decisionNo(), on, Optional.empty(), plain.people());
  }

  @Test
  void anotherUserOfTheAreaApproves() {
    agency.suspended(TODAY, END);
    Actor both = Desk.actor("officer", "650102", Role.OFFICER, Role.REVIEWER);
    ProposalId proposal = agency.proposed(Agency.draft(TODAY, town.doctor));
    assertThat(
            Agency.rules(
                agency.approve.approve(town.act(both), Town.HOSPITAL, proposal, Optional.empty())))
        .containsExactly("same-person");
    assertThat(
            Agency.rules(
                agency.approve.approve(
                    town.act(Agency.ELSEWHERE), Town.HOSPITAL, proposal, Optional.empty())))
        .containsExactly("area-not-covered");
    assertThat(
            Agency.rules(
                agency.approve.approve(
                    town.act(Town.OFFICER), Town.HOSPITAL, proposal, Optional.empty())))
        .containsExactly("role-missing");
    assertThat(
            Agency.rules(
                agency.approve.approve(
                    town.act(Town.REVIEWER), Town.HOSPITAL, new ProposalId(404), Optional.empty())))
        .containsExactly("proposal-unknown");
    assertThat(measures(town.doctor)).isEmpty();
  }

  @Test
  void whatWasReturnedIsNotApproved() {
    agency.suspended(TODAY, END);
    ProposalId proposal = agency.proposed(Agency.draft(TODAY, town.doctor));
    assertInstanceOf(
        ReturnLinkedMeasures.Result.Refused.class,
        agency.giveBack.giveBack(town.act(Town.REVIEWER), Town.HOSPITAL, proposal, " "));
    assertInstanceOf(
        ReturnLinkedMeasures.Result.Returned.class,
        agency.giveBack.giveBack(town.act(Town.REVIEWER), Town.HOSPITAL, proposal, "事实不清"));
    assertThat(
            Agency.rules(
                agency.approve.approve(
                    town.act(Town.REVIEWER), Town.HOSPITAL, proposal, Optional.empty())))
        .containsExactly("proposal-state");
  }

  @Test
  void nobodyFollowsTheSameSuspensionTwice() {
    agency.suspended(TODAY, END);
    ProposalId again = agency.proposed(Agency.draft(TODAY, town.doctor));
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));
    assertThat(agency.refused(Agency.draft(TODAY, town.doctor, town.clerk)))
        .containsExactly("person-linked-already");
    assertThat(
            Agency.rules(
                agency.approve.approve(
                    town.act(Town.REVIEWER), Town.HOSPITAL, again, Optional.empty())))
        .containsExactly("person-linked-already");
    agency.approved(agency.proposed(Agency.draft(TODAY, town.clerk)));
  }

  @Test
  void aRevokedMeasureCountsNoMoreAndStaysVisible() {
    agency.suspended(TODAY, END);
    ProposalId proposal = agency.proposed(Agency.draft(TODAY, town.doctor, town.clerk));
    agency.approved(proposal);
    town.jifen.now.set(TODAY.plusDays(5));

    RevokeLinkedMeasure.Result.Revoked revoked =
        assertInstanceOf(
            RevokeLinkedMeasure.Result.Revoked.class, revoke(proposal, town.doctor, "officer"));
    assertThat(revoked.standing().status()).isEqualTo(Status.NORMAL);
    assertThat(measures(town.doctor)).isEmpty();
    assertThat(town.file(town.doctor).events()).hasSize(2);
    assertThat(town.statusOn(town.clerk, TODAY.plusDays(5))).isEqualTo(Status.SUSPENDED);
    assertThat(revokeRules(proposal, town.doctor, "officer"))
        .containsExactly("linked-measure-revoked");
    assertThat(revokeRules(new ProposalId(404), town.doctor, "officer"))
        .containsExactly("linked-measure-unknown");
    assertThat(revokeRules(proposal, town.clerk, "reviewer")).containsExactly("same-person");
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));
    assertThat(town.statusOn(town.doctor, TODAY.plusDays(5))).isEqualTo(Status.SUSPENDED);
  }

  private RevokeLinkedMeasure.Result revoke(
      ProposalId proposal, PersonId person, String proposedBy) {
    return agency.revoke.revoke(
        town.act(Town.REVIEWER),
        new RevokeLinkedMeasure.Revocation(
            Town.HOSPITAL, proposal, person, "复查后恢复协议", new UserId(proposedBy)));
  }

  private List<String> revokeRules(ProposalId proposal, PersonId person, String proposedBy) {
    return Town.rules(
        assertInstanceOf(
                RevokeLinkedMeasure.Result.Refused.class, revoke(proposal, person, proposedBy))
            .refusal());
  }

  private Correction lastLetter() {
    return (Correction) agency.drawn.getLast();
  }

  /** With the same letter and the status of that day, whatever followed. */
  @Test
  void aRepeatedRevocationIsAnsweredAsTheFirstTime() {
    agency.suspended(TODAY, END);
    ProposalId proposal = agency.proposed(Agency.draft(TODAY, town.doctor));
    agency.approved(proposal);
    Act act = town.act(Town.REVIEWER);
    RevokeLinkedMeasure.Revocation revocation =
        new RevokeLinkedMeasure.Revocation(
            Town.HOSPITAL, proposal, town.doctor, "复查后恢复协议", Town.OFFICER.user());
    RevokeLinkedMeasure.Result.Revoked first =
        assertInstanceOf(
            RevokeLinkedMeasure.Result.Revoked.class, agency.revoke.revoke(act, revocation));
    assertThat(first.letter()).isPresent();
    town.jifen.now.set(TODAY.plusDays(5));
    town.scored(town.doctor, "CF-LATER", Town.nine(town.doctor, "B-LATER"));
    Act again = new Act(act.actor(), town.jifen.now.instant(), act.commandId());
    assertThat(agency.revoke.revoke(again, revocation)).isEqualTo(first);
  }

  /** 撤销通知书: which notice, which article, from when services are paid again, what is left. */
  @Test
  void aRevokedMeasureIsTakenBackInWritingAndStandsInTheFile() {
    agency.suspended(TODAY, END);
    ProposalId proposal = agency.proposed(Agency.draft(TODAY, town.doctor));
    agency.approved(proposal);
    NoticeId notice = measures(town.doctor).getFirst().notice();
    town.jifen.now.set(TODAY.plusDays(5));
    assertInstanceOf(
        RevokeLinkedMeasure.Result.Revoked.class, revoke(proposal, town.doctor, "officer"));

    Correction letter = lastLetter();
    assertThat(letter.cause()).isEqualTo(Correction.Cause.REVIEW);
    assertThat(letter.reason()).isEqualTo("复查后恢复协议");
    assertThat(letter.revokesAll()).isTrue();
    assertThat(letter.notices())
        .containsExactly(new CitedLetter("医保支付资格处理通知书", "测医经650102〔2026〕1号"));
    OrderChange change = letter.orders().getFirst();
    assertThat(change.revoked().basis().citation()).isEqualTo("第三十七条");
    assertThat(change.revoked().firstDay()).isEqualTo(TODAY);
    assertThat(change.revoked().lastDay()).contains(END.minusDays(1));
    assertThat(change.instead()).isEmpty();
    assertThat(letter.measuresAfter()).isEmpty();
    assertThat(letter.status()).isEqualTo(Status.NORMAL);

    IssuedDocument document = agency.jifen.documents.ofPerson(town.doctor, 0, 10).getLast();
    assertThat(document.kind()).isEqualTo(DocumentKind.CORRECTION);
    assertThat(document.institution()).contains(Town.HOSPITAL);
    assertThat(
            agency.jifen.files.load(List.of(town.doctor)).get(town.doctor).steps(NoticeStep.class))
        .containsExactly(
            new NoticeStep.CorrectionIssued(
                new NoticeId(document.id().value()),
                List.of(notice),
                Town.DISTRICT,
                Town.HOSPITAL,
                TODAY.plusDays(5)));
  }

  @Test
  void whatOtherMeasuresStandIsToldWithTheRevocation() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    agency.suspended(TODAY, END);
    ProposalId proposal = agency.proposed(Agency.draft(TODAY, town.doctor));
    agency.approved(proposal);
    assertInstanceOf(
        RevokeLinkedMeasure.Result.Revoked.class, revoke(proposal, town.doctor, "officer"));
    assertThat(lastLetter().measuresBefore()).hasSize(2);
    assertThat(lastLetter().measuresAfter())
        .singleElement()
        .satisfies(left -> assertThat(left.basis().article()).isEqualTo(38));
    assertThat(lastLetter().status()).isEqualTo(Status.SUSPENDED);
  }

  /** Art 42: the letter is delivered within three working days as the notice was. */
  @Test
  void theLetterIsDeliveredLikeTheNotice() {
    agency.suspended(TODAY, END);
    ProposalId proposal = agency.proposed(Agency.draft(TODAY, town.doctor));
    agency.approved(proposal);
    revoke(proposal, town.doctor, "officer");
    NoticeId letter =
        new NoticeId(agency.jifen.documents.ofPerson(town.doctor, 0, 10).getLast().id().value());
    DeliverNotice.Result.Delivered delivered =
        new NoticeDesk(town).delivered(letter, Party.INSTITUTION, TODAY);
    assertThat(delivered.due().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 5, 14));
    assertThat(delivered.appealUntil()).as("it decides nothing to appeal against").isEmpty();
  }

  @Test
  void anAgreementWithAnotherEndLeavesTheTermAsNotifiedUntilItIsChanged() {
    agency.suspended(TODAY, END);
    ProposalId waiting = agency.proposed(Agency.draft(TODAY, town.clerk));
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));

    LocalDate earlier = END.minusMonths(1);
    agency.agreement(AgreementState.SUSPENDED, TODAY, Optional.of(earlier));

    assertThat(measures(town.doctor).getFirst().termEndsBefore()).contains(END);
    assertThat(
            Agency.rules(
                agency.approve.approve(
                    town.act(Town.REVIEWER), Town.HOSPITAL, waiting, Optional.empty())))
        .containsExactly("agreement-changed");
    ListLinkedMeasures.Result.Shown shown =
        assertInstanceOf(
            ListLinkedMeasures.Result.Shown.class, agency.list.list(Town.OFFICER, Town.HOSPITAL));
    assertThat(shown.cases())
        .allSatisfy(one -> assertThat(one.untilNow()).contains(earlier))
        .allSatisfy(one -> assertThat(one.linked().proposed().agreementUntil()).contains(END));
  }

  /** 应暂停相关责任人员医保支付资格: for the same time, also when that becomes another one. */
  @ParameterizedTest(name = "{0} days from the notified end")
  @ValueSource(ints = {-30, -1, 1, 30})
  void anotherEndOfTheAgreementIsOrderedByANoticeThatChangesTheFirst(int days) {
    agency.suspended(TODAY, END);
    ProposalId first = agency.proposed(Agency.draft(TODAY, town.doctor));
    agency.approved(first);
    NoticeId notified = measures(town.doctor).getFirst().notice();
    town.jifen.now.set(TODAY.plusDays(20));
    LocalDate end = END.plusDays(days);
    agency.agreement(AgreementState.SUSPENDED, TODAY, Optional.of(end));
    ProposalId change = agency.proposed(Agency.draft(TODAY, town.doctor));
    assertThat(measures(town.doctor).getFirst().termEndsBefore()).as("proposed").contains(END);

    agency.approved(change);

    Measure measure = measures(town.doctor).getFirst();
    assertThat(measures(town.doctor)).hasSize(1);
    assertThat(measure.firstDay()).as("goes on from the same day").isEqualTo(TODAY);
    assertThat(measure.termEndsBefore()).contains(end);
    assertThat(town.statusOn(town.doctor, TODAY.plusDays(10))).isEqualTo(Status.SUSPENDED);
    Correction letter = lastLetter();
    assertThat(letter.cause()).isEqualTo(Correction.Cause.AGREEMENT_TERM);
    assertThat(letter.revokesAll()).isFalse();
    assertThat(letter.orders().getFirst().revoked().lastDay()).contains(END.minusDays(1));
    assertThat(letter.orders().getFirst().instead().orElseThrow().lastDay())
        .contains(end.minusDays(1));
    assertThat(letter.measuresAfter()).hasSize(1);
    IssuedDocument document = agency.jifen.documents.ofPerson(town.doctor, 0, 10).getLast();
    assertThat(measure.notice().value())
        .as("the letter is its notice")
        .isEqualTo(document.id().value());
    assertThat(measure.notice()).isNotEqualTo(notified);
    assertThat(town.file(town.doctor).events()).as("the old one stays visible").hasSize(3);
    DeliverNotice.Result.Delivered delivered =
        new NoticeDesk(town).delivered(measure.notice(), Party.INSTITUTION, TODAY.plusDays(20));
    assertThat(delivered.appealUntil()).as("an appeal is against the new term").isPresent();

    assertThat(agency.refused(Agency.draft(TODAY, town.doctor)))
        .containsExactly("person-linked-already");
    assertInstanceOf(
        RevokeLinkedMeasure.Result.Revoked.class, revoke(first, town.doctor, "officer"));
    assertThat(measures(town.doctor)).as("revoked by the proposal that began it").isEmpty();
  }

  @Test
  void aChangeNeedsAnotherUserToo() {
    agency.suspended(TODAY, END);
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));
    agency.agreement(AgreementState.SUSPENDED, TODAY, Optional.of(END.minusDays(1)));
    ProposalId change = agency.proposed(Agency.draft(TODAY, town.doctor));
    Actor both = Desk.actor("officer", "650102", Role.OFFICER, Role.REVIEWER);
    assertThat(
            Agency.rules(
                agency.approve.approve(town.act(both), Town.HOSPITAL, change, Optional.empty())))
        .containsExactly("same-person");
    assertThat(measures(town.doctor).getFirst().termEndsBefore()).contains(END);
  }

  @Test
  void theNewTermMayBeOverAlreadyButHasADay() {
    agency.suspended(TODAY, END);
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));
    town.jifen.now.set(TODAY.plusDays(20));
    agency.agreement(AgreementState.SUSPENDED, TODAY, Optional.of(TODAY.plusDays(9)));
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));
    assertThat(town.file(town.doctor).standingOn(TODAY.plusDays(20)).awaitingRestoration())
        .isTrue();
  }

  @Test
  void aMeasureThatBeganAfterTheAgreementIsSuspendedNoMoreIsRevokedAndNotChanged() {
    LocalDate began = TODAY.plusDays(10);
    agency.suspended(TODAY, END);
    assertInstanceOf(
        ApproveLinkedMeasures.Result.Approved.class,
        approveFrom(agency.proposed(Agency.draft(TODAY, town.doctor)), began));
    agency.agreement(AgreementState.SUSPENDED, TODAY, Optional.of(began));
    assertThat(agency.refused(Agency.draft(TODAY, town.doctor)))
        .containsExactly("linked-term-without-a-day");
    agency.agreement(AgreementState.SUSPENDED, TODAY, Optional.of(began.plusDays(1)));
    agency.proposed(Agency.draft(TODAY, town.doctor));
  }

  @Test
  void whoWasRestoredKeepsTheTermThatRanOut() {
    LocalDate soon = TODAY.plusDays(9);
    agency.suspended(TODAY, soon);
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));
    town.jifen.now.set(soon);
    town.jifen.attempts.inTransaction(
        () -> {
          FileRecorder recorder =
              new FileRecorder(town.jifen.files, town.jifen.ledger, List.of(town.doctor));
          recorder.record(
              town.doctor,
              new FileEvent.RestorationGranted(
                  new RestorationId(town.jifen.ids.next()), soon, Town.DISTRICT, false));
          return recorder.finish(town.act(Town.REVIEWER));
        });
    agency.agreement(AgreementState.SUSPENDED, TODAY, Optional.of(END));
    assertThat(agency.refused(Agency.draft(TODAY, town.doctor)))
        .containsExactly("linked-measure-restored");
    assertThat(town.statusOn(town.doctor, soon)).isEqualTo(Status.NORMAL);
  }

  @Test
  void exactlyOneOfAHundredApprovalsOrdersTheMeasures() throws Exception {
    agency.suspended(TODAY, END);
    ProposalId proposal = agency.proposed(Agency.draft(TODAY, town.doctor));
    List<Callable<ApproveLinkedMeasures.Result>> approvals =
        IntStream.range(0, 100)
            .<Callable<ApproveLinkedMeasures.Result>>mapToObj(
                i ->
                    () ->
                        agency.approve.approve(
                            town.act(Desk.actor("reviewer" + i, "650102", Role.REVIEWER)),
                            Town.HOSPITAL,
                            proposal,
                            Optional.empty()))
            .toList();
    int approved = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (Future<ApproveLinkedMeasures.Result> answer : pool.invokeAll(approvals)) {
        switch (answer.get()) {
          case ApproveLinkedMeasures.Result.Approved _ -> approved++;
          case ApproveLinkedMeasures.Result.Refused no ->
              assertThat(Town.rules(no.refusal())).containsExactly("proposal-state");
        }
      }
    }
    assertThat(approved).isEqualTo(1);
    assertThat(measures(town.doctor)).hasSize(1);
    assertThat(agency.jifen.documents.ofPerson(town.doctor, 0, 10)).hasSize(1);
  }
}
