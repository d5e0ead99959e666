package cn.jifen.application.testing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.notices.IssueNotice;
import cn.jifen.application.notices.NoticeDocuments;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.registry.RegisterAtInstitution;
import cn.jifen.application.registry.RegisterInstitution;
import cn.jifen.application.registry.RegisterPractitioner;
import cn.jifen.application.scoring.ProposalAnswer;
import cn.jifen.application.scoring.ProposeDecision;
import cn.jifen.application.scoring.ProposedScore;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;
import cn.jifen.domain.scoring.Assignment;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A small town in memory, registered through the use cases: a public hospital and a private clinic
 * in one district, a doctor and a settlement clerk at both since 2025-01-01; today is 2026-05-11.
 */
public final class Town {
  public static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
  public static final LocalDate REGISTERED = LocalDate.of(2025, 1, 1);
  public static final AreaCode DISTRICT = new AreaCode("650102");
  public static final InstitutionCode HOSPITAL = new InstitutionCode("H65010200001");
  public static final InstitutionCode CLINIC = new InstitutionCode("H65010200002");

  /** Of the district's office. */
  public static final Actor OFFICER = Desk.actor("officer", "650102", Role.OFFICER);

  public static final Actor REVIEWER = Desk.actor("reviewer", "650102", Role.REVIEWER);

  public final InMemoryJifen jifen = new InMemoryJifen();
  public final Desk desk;
  public final PersonId doctor;
  public final PersonId clerk;

  /** Documents are the text of their content. */
  public Town() {
    this(content -> content.toString().getBytes(StandardCharsets.UTF_8));
  }

  public Town(NoticeDocuments documents) {
    desk = new Desk(jifen, documents);
    jifen.now.set(TODAY);
    open(HOSPITAL, Ownership.PUBLIC, "526504004145883509");
    open(CLINIC, Ownership.PRIVATE, "52650500080759171M");
    doctor = settled("欧阳𬱖", Category.DOCTOR, "E10000001");
    clerk = settled("阿卜杜热合曼·买买提", Category.SETTLEMENT_STAFF, "E10000002");
  }

  private void open(InstitutionCode code, Ownership ownership, String uscc) {
    Institution institution =
        new Institution(
            code,
            "天山区" + ownership.label() + "医院",
            InstitutionKind.MEDICAL,
            "二级",
            ownership,
            DISTRICT,
            uscc,
            "解放路1号");
    assertInstanceOf(
        RegisterInstitution.Result.Registered.class,
        desk.institution.register(act(OFFICER), institution));
  }

  private PersonId settled(String name, Category category, String passport) {
    PersonId person = person(name, category, passport);
    register(person, HOSPITAL, REGISTERED);
    register(person, CLINIC, REGISTERED);
    return person;
  }

  /** A person who is registered nowhere yet. */
  public PersonId person(String name, Category category, String passport) {
    RegisterPractitioner.Details details =
        new RegisterPractitioner.Details(
            Optional.empty(),
            name,
            new IdentityDocument(IdentityType.PASSPORT, passport),
            category,
            "",
            "");
    return assertInstanceOf(
            RegisterPractitioner.Result.Added.class,
            desk.practitioner.register(act(OFFICER), details))
        .practitioner()
        .id();
  }

  /** Registers a person who signed the commitment on the same day. */
  public void register(PersonId person, InstitutionCode institution, LocalDate on) {
    assertInstanceOf(
        RegisterAtInstitution.Result.Registered.class,
        desk.register.register(act(OFFICER), person, institution, on, Optional.of(on)));
  }

  /** A command of that actor at the settable time. */
  public Act act(Actor actor) {
    return desk.act(actor);
  }

  /** A score at the default of its responsibility. */
  public static ProposedScore line(
      PersonId person, String behaviour, Clause clause, Responsibility responsibility, int points) {
    return new ProposedScore(
        person,
        new BehaviourNo(behaviour),
        Assignment.standard(clause, responsibility),
        Points.of(points));
  }

  /** 9 points of 35-2 for one violation. */
  public static ProposedScore nine(PersonId person, String behaviour) {
    return line(person, behaviour, Clause.C35_2, Responsibility.PRIMARY, 9);
  }

  /** 1 to 3 points of 33-3 for one violation. */
  public static ProposedScore few(PersonId person, String behaviour, int points) {
    return line(person, behaviour, Clause.C33_3, Responsibility.values()[points - 1], points);
  }

  /** A penalty decision against the hospital, received on its own day. */
  public static ProposeDecision.Draft penalty(String number, LocalDate on, ProposedScore... lines) {
    return decision(number, DecisionKind.PENALTY, HOSPITAL, on, lines);
  }

  /** A decision of any kind, received on its own day. */
  public static ProposeDecision.Draft decision(
      String number,
      DecisionKind kind,
      InstitutionCode institution,
      LocalDate on,
      ProposedScore... lines) {
    return new ProposeDecision.Draft(
        new DecisionNo(number),
        kind,
        institution,
        new InspectionNo("JC-" + number),
        on,
        Optional.empty(),
        List.of(lines));
  }

  /** A proposal of the officer that is submitted. */
  public ProposalId submitted(ProposeDecision.Draft draft) {
    ProposalId id = accepted(desk.propose.propose(act(OFFICER), draft));
    return accepted(desk.submit.submit(act(OFFICER), id));
  }

  /** Proposed and submitted by the officer, approved by the reviewer. */
  public ProposalId approved(ProposeDecision.Draft draft) {
    return accepted(desk.approve.approve(act(REVIEWER), submitted(draft)));
  }

  /** The notice about a decision, issued today. */
  public RegisteredNotice notified(PersonId person, String number) {
    return issued(desk.issue.issue(act(OFFICER), person, new DecisionNo(number), Optional.empty()));
  }

  /** Approved and notified today. */
  public RegisteredNotice scored(PersonId person, String number, ProposedScore... lines) {
    approved(
        penalty(number, LocalDate.ofInstant(jifen.now.instant(), SettableNow.LEGAL_ZONE), lines));
    return notified(person, number);
  }

  public PersonFile file(PersonId person) {
    return Objects.requireNonNull(jifen.files.load(List.of(person)).get(person)).file();
  }

  public Status statusOn(PersonId person, LocalDate day) {
    return file(person).standingOn(day).status();
  }

  public static ProposalId accepted(ProposalAnswer answer) {
    return assertInstanceOf(ProposalAnswer.Accepted.class, answer).proposal().id();
  }

  public static RegisteredNotice issued(IssueNotice.Result result) {
    return assertInstanceOf(IssueNotice.Result.Issued.class, result).notice();
  }

  /** The names of the rules that refused it. */
  public static List<String> rules(ProposalAnswer answer) {
    return rules(assertInstanceOf(ProposalAnswer.Refused.class, answer).refusal());
  }

  /** The names of the rules of a refusal. */
  public static List<String> rules(Refusal refusal) {
    return refusal.findings().stream().map(f -> f.rule()).toList();
  }
}
