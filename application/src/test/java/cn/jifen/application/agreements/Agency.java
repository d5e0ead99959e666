package cn.jifen.application.agreements;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.documents.CorrectionLetters;
import cn.jifen.application.documents.DocumentContent;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentFacts;
import cn.jifen.application.notices.VerificationAddress;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.agreements.ResponsiblePerson;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.Responsibility;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The town's agency with what it does about agreements; the hospital's runs through 2026. */
final class Agency {
  static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
  static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
  static final Actor ELSEWHERE =
      Desk.actor("elsewhere", "653100", Role.OFFICER, Role.REVIEWER, Role.PROVINCE);

  final Town town = new Town();
  final InMemoryJifen jifen = town.jifen;
  final List<DocumentContent> drawn = new ArrayList<>();
  final InstitutionDesk desk =
      new InstitutionDesk(
          jifen.onceOnly, jifen.institutions, jifen.institutionFiles, jifen.ledger, jifen.book);
  final LinkedConditions conditions =
      new LinkedConditions(jifen.agreements, jifen.registrations, jifen.files, jifen.book);
  final HalfConditions half = new HalfConditions(jifen.staff, jifen.agreements, jifen.book);
  final ProposeLinkedMeasures propose = new ProposeLinkedMeasures(desk, conditions, jifen.ids);
  final ReturnLinkedMeasures giveBack = new ReturnLinkedMeasures(desk);
  final ListLinkedMeasures list =
      new ListLinkedMeasures(jifen.unitOfWork, desk, conditions, jifen.files);
  final ConfirmHalfReached confirm = new ConfirmHalfReached(desk, half, jifen.ids);
  final SuspendForHalf suspend = new SuspendForHalf(desk, half, jifen.agreements);
  final ReturnHalfConfirmation returnHalf = new ReturnHalfConfirmation(desk);
  final ListHalfWatch watch = new ListHalfWatch(jifen.unitOfWork, jifen.staff, desk);
  final DocumentDesk documents =
      new DocumentDesk(
          new DocumentDesk.Numbering(
              jifen.numbers,
              jifen.codes,
              jifen.offices,
              new VerificationAddress("https://jifen.example/verify")),
          this::draw,
          jifen.documents,
          jifen.ids);
  final CorrectionLetters letters =
      new CorrectionLetters(
          documents,
          new DocumentFacts(jifen.people, jifen.institutions, jifen.book),
          jifen.notices,
          jifen.documents);
  final RevokeLinkedMeasure revoke =
      new RevokeLinkedMeasure(desk, jifen.files, jifen.ledger, letters);
  final ApproveLinkedMeasures approve =
      new ApproveLinkedMeasures(
          desk,
          conditions,
          new LinkedOrders(
              new LinkedNotices(documents, jifen.people, jifen.book),
              new OrderReplacements(jifen.agreements, jifen.ids, jifen.book),
              letters,
              jifen.ids),
          new ApproveLinkedMeasures.Recording(
              jifen.files,
              jifen.ledger,
              new HalfWatch(jifen.registrations, jifen.institutionFiles, jifen.staff)));

  private byte[] draw(DocumentContent content) {
    synchronized (drawn) {
      drawn.add(content);
    }
    return content.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The hospital's agreement in force through 2026. */
  void inForce() {
    agreement(AgreementState.ACTIVE, YEAR, Optional.of(NEXT_YEAR));
  }

  /** What the officer records about the hospital's agreement. */
  void agreement(AgreementState state, LocalDate from, Optional<LocalDate> until) {
    assertInstanceOf(
        RecordAgreement.Result.Recorded.class,
        town.desk.agreement.record(
            town.act(Town.OFFICER), new Agreement(Town.HOSPITAL, state, new Period(from, until))));
  }

  /** The hospital's agreement in force until that day, suspended from it on. */
  void suspended(LocalDate from, LocalDate until) {
    agreement(AgreementState.ACTIVE, YEAR, Optional.of(from));
    agreement(AgreementState.SUSPENDED, from, Optional.of(until));
  }

  /** Decided on the day before today, about these people as primarily responsible. */
  static ProposeLinkedMeasures.Draft draft(LocalDate agreementFrom, PersonId... people) {
    return draft(Town.HOSPITAL, agreementFrom, people);
  }

  static ProposeLinkedMeasures.Draft draft(
      InstitutionCode institution, LocalDate agreementFrom, PersonId... people) {
    return new ProposeLinkedMeasures.Draft(
        institution,
        agreementFrom,
        "测医协〔2026〕1号",
        Town.TODAY.minusDays(1),
        Optional.empty(),
        Arrays.stream(people).map(Agency::responsible).toList());
  }

  static ResponsiblePerson responsible(PersonId person) {
    return new ResponsiblePerson(person, Responsibility.PRIMARY, "虚开检查项目");
  }

  ProposalId proposed(ProposeLinkedMeasures.Draft draft) {
    return assertInstanceOf(
            ProposeLinkedMeasures.Result.Proposed.class,
            propose.propose(town.act(Town.OFFICER), draft))
        .proposal();
  }

  ApproveLinkedMeasures.Result.Approved approved(ProposalId proposal) {
    return assertInstanceOf(
        ApproveLinkedMeasures.Result.Approved.class,
        approve.approve(town.act(Town.REVIEWER), Town.HOSPITAL, proposal, Optional.empty()));
  }

  List<String> refused(ProposeLinkedMeasures.Draft draft) {
    return rules(propose.propose(town.act(Town.OFFICER), draft));
  }

  static List<String> rules(ProposeLinkedMeasures.Result result) {
    return Town.rules(
        assertInstanceOf(ProposeLinkedMeasures.Result.Refused.class, result).refusal());
  }

  static List<String> rules(ApproveLinkedMeasures.Result result) {
    return Town.rules(refusal(result));
  }

  static Refusal refusal(ApproveLinkedMeasures.Result result) {
    return assertInstanceOf(ApproveLinkedMeasures.Result.Refused.class, result).refusal();
  }
}
