package cn.jifen.application.testing;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.HalfWatch;
import cn.jifen.application.agreements.RecordAgreement;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.documents.DocumentContent;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentFacts;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.notices.DrawNotice;
import cn.jifen.application.notices.IssueNotice;
import cn.jifen.application.notices.NoticeContents;
import cn.jifen.application.notices.NoticeDocuments;
import cn.jifen.application.notices.NoticeReaders;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.application.notices.VerificationAddress;
import cn.jifen.application.notices.VerifyNotice;
import cn.jifen.application.registry.EndRegistration;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.registry.RegisterAtInstitution;
import cn.jifen.application.registry.RegisterInstitution;
import cn.jifen.application.registry.RegisterPractitioner;
import cn.jifen.application.restoration.Applicants;
import cn.jifen.application.restoration.ApplyForRepair;
import cn.jifen.application.restoration.ApplyForRestoration;
import cn.jifen.application.restoration.AssessRestoration;
import cn.jifen.application.restoration.DecideRepair;
import cn.jifen.application.restoration.RepairPapers;
import cn.jifen.application.restoration.RestorationPapers;
import cn.jifen.application.scoring.ApproveProposal;
import cn.jifen.application.scoring.AssessProposal;
import cn.jifen.application.scoring.PreviewDecision;
import cn.jifen.application.scoring.ProposalDesk;
import cn.jifen.application.scoring.ProposeCorrection;
import cn.jifen.application.scoring.ProposeDecision;
import cn.jifen.application.scoring.ProposeParentChange;
import cn.jifen.application.scoring.ReturnProposal;
import cn.jifen.application.scoring.ScoreReplacements;
import cn.jifen.application.scoring.ScoringRegisters;
import cn.jifen.application.scoring.SubmitProposal;
import cn.jifen.application.scoring.WithdrawProposal;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.registry.CodePatterns;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The use cases of an office over an installation in memory, with an officer and a reviewer for
 * every area.
 */
public final class Desk {
  public static final Actor OFFICER = actor("officer", "650000", Role.OFFICER);
  public static final Actor REVIEWER = actor("reviewer", "650000", Role.REVIEWER);
  public static final Actor BOTH = actor("both", "650000", Role.OFFICER, Role.REVIEWER);

  /** In no font. */
  public static final String UNDRAWABLE = "\uE000";

  public final ProposeDecision propose;
  public final PreviewDecision preview;
  public final ProposeCorrection correct;
  public final ProposeParentChange parentChange;
  public final SubmitProposal submit;
  public final ApproveProposal approve;
  public final ReturnProposal giveBack;
  public final WithdrawProposal withdraw;
  public final IssueNotice issue;
  public final DrawNotice draw;
  public final VerifyNotice verify;
  public final ApplyForRepair applyForRepair;
  public final DecideRepair decideRepair;
  public final ApplyForRestoration applyForRestoration;
  public final AssessRestoration assessRestoration;
  public final RegisterInstitution institution;
  public final RegisterPractitioner practitioner;
  public final RegisterAtInstitution register;
  public final EndRegistration leave;
  public final RecordAgreement agreement;

  /** Who read which notice, in order. */
  public final List<FileAccess> readings = Collections.synchronizedList(new ArrayList<>());

  /** The documents drawn beside notices, in order. */
  public final List<DocumentContent> drawn = Collections.synchronizedList(new ArrayList<>());

  private final InMemoryJifen jifen;

  /** Documents are the text of their content. */
  public Desk(InMemoryJifen jifen) {
    this(jifen, content -> content.toString().getBytes(StandardCharsets.UTF_8));
  }

  public Desk(InMemoryJifen jifen, NoticeDocuments documents) {
    this.jifen = jifen;
    PersonAreas areas = new PersonAreas(jifen.registrations, jifen.institutions);
    ScoringRegisters registers = jifen.registers();
    AssessProposal assess = new AssessProposal(registers);
    ScoreReplacements replacements = new ScoreReplacements(registers, jifen.ids);
    ProposalDesk desk =
        new ProposalDesk(jifen.onceOnly, jifen.proposals, assess, jifen.ledger, jifen.book);
    propose = new ProposeDecision(desk, jifen.institutions, jifen.ids);
    preview = new PreviewDecision(jifen.unitOfWork, assess, propose, jifen.book);
    correct = new ProposeCorrection(desk, jifen.files, jifen.decisions, areas, jifen.ids);
    parentChange = new ProposeParentChange(desk, registers, jifen.ids);
    submit = new SubmitProposal(desk);
    approve =
        new ApproveProposal(
            desk,
            jifen.files,
            jifen.ledger,
            jifen.decisions,
            new ApproveProposal.Correcting(replacements, jifen.letters.corrections),
            jifen.ids);
    giveBack = new ReturnProposal(desk);
    withdraw = new WithdrawProposal(desk);
    NoticeContents contents =
        new NoticeContents(
            jifen.people,
            jifen.institutions,
            jifen.offices,
            jifen.book,
            new VerificationAddress("https://jifen.example/verify"));
    issue =
        new IssueNotice(
            jifen.onceOnly,
            jifen.files,
            jifen.ledger,
            new IssueNotice.Register(jifen.notices, jifen.numbers, jifen.codes, jifen.offices),
            new IssueNotice.Drawing(contents, documents),
            new HalfWatch(jifen.registrations, jifen.institutionFiles, jifen.staff),
            areas,
            jifen.ids,
            jifen.book);
    draw =
        new DrawNotice(
            jifen.attempts,
            jifen.notices,
            jifen.files,
            contents,
            documents,
            new NoticeReaders(
                new DepartmentCases(jifen.files), new ReadingLog(readings::add, jifen.now)),
            jifen.book);
    verify = new VerifyNotice(jifen.unitOfWork, jifen.notices, jifen.offices);
    Applicants applicants = new Applicants(jifen.institutions, jifen.registrations);
    DocumentFacts facts = new DocumentFacts(jifen.people, jifen.institutions, jifen.book);
    DocumentDesk documentDesk =
        new DocumentDesk(
            new DocumentDesk.Numbering(
                jifen.numbers,
                jifen.codes,
                jifen.offices,
                new VerificationAddress("https://jifen.example/verify")),
            this::draw,
            jifen.documents,
            jifen.ids);
    RepairPapers repairPapers = new RepairPapers(documentDesk, facts, jifen.credits);
    RestorationPapers restorationPapers = new RestorationPapers(documentDesk, facts, jifen.book);
    RegionalCalendars calendars = new RegionalCalendars(jifen.calendars);
    applyForRepair =
        new ApplyForRepair(
            jifen.onceOnly,
            jifen.files,
            jifen.ledger,
            applicants,
            jifen.credits,
            repairPapers,
            jifen.ids,
            jifen.book);
    decideRepair =
        new DecideRepair(
            jifen.onceOnly, jifen.files, jifen.ledger, applicants, repairPapers, jifen.book);
    applyForRestoration =
        new ApplyForRestoration(
            jifen.onceOnly,
            jifen.files,
            jifen.ledger,
            applicants,
            calendars,
            restorationPapers,
            jifen.ids,
            jifen.book);
    assessRestoration =
        new AssessRestoration(
            jifen.onceOnly,
            jifen.files,
            jifen.ledger,
            applicants,
            jifen.registrations,
            calendars,
            restorationPapers,
            jifen.book);
    institution =
        new RegisterInstitution(
            jifen.attempts, jifen.institutions, CodePatterns.defaults(), jifen.book);
    practitioner =
        new RegisterPractitioner(
            jifen.attempts, jifen.people, areas, jifen.ids, CodePatterns.defaults(), jifen.book);
    register =
        new RegisterAtInstitution(
            jifen.attempts,
            jifen.institutions,
            jifen.people,
            jifen.registrations,
            jifen.files,
            jifen.book);
    leave =
        new EndRegistration(jifen.attempts, jifen.institutions, jifen.registrations, jifen.book);
    agreement =
        new RecordAgreement(jifen.attempts, jifen.institutions, jifen.agreements, jifen.book);
  }

  private byte[] draw(DocumentContent content) {
    String text = content.toString();
    if (text.contains(UNDRAWABLE)) {
      throw new UndrawableText(UNDRAWABLE.codePointAt(0));
    }
    drawn.add(content);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A command of that actor at the settable time. */
  public Act act(Actor actor) {
    return new Act(actor, jifen.now.instant(), "command-" + jifen.ids.next());
  }

  public static Actor actor(String user, String office, Role... roles) {
    return new Actor(new UserId(user), new OfficeCode(office), Set.of(roles));
  }
}
