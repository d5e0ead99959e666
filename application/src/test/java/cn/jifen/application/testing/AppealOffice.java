package cn.jifen.application.testing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.LinkedProposers;
import cn.jifen.application.agreements.OrderReplacements;
import cn.jifen.application.appeals.AppealAnswer;
import cn.jifen.application.appeals.AppealDesk;
import cn.jifen.application.appeals.AppealReference;
import cn.jifen.application.appeals.CaseHandlers;
import cn.jifen.application.appeals.DecideAppeal;
import cn.jifen.application.appeals.EndStay;
import cn.jifen.application.appeals.EscalateAppeal;
import cn.jifen.application.appeals.ExplainScore;
import cn.jifen.application.appeals.GrantStay;
import cn.jifen.application.appeals.OrderAppraisal;
import cn.jifen.application.appeals.ProposeStay;
import cn.jifen.application.appeals.ReadAppeals;
import cn.jifen.application.appeals.ReceiveAppeal;
import cn.jifen.application.appeals.RecordAppraisal;
import cn.jifen.application.appeals.StayAnswer;
import cn.jifen.application.appeals.StayDesk;
import cn.jifen.application.appeals.WithdrawAppeal;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.scoring.ScoreReplacements;
import cn.jifen.application.scoring.ScoringRegisters;
import cn.jifen.domain.appeals.AppealSubmission;
import cn.jifen.domain.appeals.RuledScore;
import cn.jifen.domain.appeals.RuledScore.Instead;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.appeals.StayChange;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import cn.jifen.domain.scoring.Assignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where appeals of the town are heard. */
public final class AppealOffice {
  /** Of the district's office, without a hand in any case. */
  public static final Actor JUDGE = Desk.actor("judge", "650102", Role.REVIEWER);

  /** Of the district's administrative department. */
  public static final Actor DEPARTMENT = Desk.actor("department", "650102", Role.ADMINISTRATION);

  public final ReceiveAppeal receive;
  public final ExplainScore explain;
  public final WithdrawAppeal withdraw;
  public final EscalateAppeal escalate;
  public final OrderAppraisal order;
  public final RecordAppraisal appraised;
  public final DecideAppeal decide;
  public final ProposeStay proposeStay;
  public final GrantStay grantStay;
  public final EndStay endStay;
  public final ReadAppeals read;

  /** Who read appeals, in order. */
  public final List<FileAccess> readings = new ArrayList<>();

  private final Town town;

  public AppealOffice(Town town) {
    this.town = town;
    InMemoryJifen jifen = town.jifen;
    RegionalCalendars calendars = new RegionalCalendars(jifen.calendars);
    PersonAreas areas = new PersonAreas(jifen.registrations, jifen.institutions);
    AppealDesk desk =
        new AppealDesk(jifen.onceOnly, jifen.files, jifen.ledger, calendars, areas, jifen.book);
    receive = new ReceiveAppeal(desk, jifen.ids);
    explain = new ExplainScore(desk);
    withdraw = new WithdrawAppeal(desk);
    escalate = new EscalateAppeal(desk);
    order = new OrderAppraisal(desk);
    appraised = new RecordAppraisal(desk);
    ScoringRegisters registers = jifen.registers();
    decide =
        new DecideAppeal(
            desk,
            new CaseHandlers(
                jifen.ledger,
                jifen.ledger,
                jifen.proposals,
                new LinkedProposers(jifen.institutionFiles)),
            new ScoreReplacements(registers, jifen.ids),
            new OrderReplacements(jifen.agreements, jifen.ids, jifen.book),
            jifen.letters.appeals);
    StayDesk stays = new StayDesk(jifen.onceOnly, jifen.files, jifen.ledger, areas, jifen.book);
    proposeStay = new ProposeStay(stays);
    grantStay = new GrantStay(stays);
    endStay = new EndStay(stays);
    read =
        new ReadAppeals(
            jifen.unitOfWork,
            jifen.files,
            calendars,
            new ReadingLog(readings::add, jifen.now),
            jifen.book);
  }

  public LocalDate today() {
    return town.jifen.now.today();
  }

  /** An admissible appeal that was received today. */
  public AppealSubmission submission(NoticeId notice, Party by) {
    return new AppealSubmission(notice, by, today(), true, true, "责任认定有误");
  }

  /** An appeal of the person that the district's officer received today. */
  public AppealReference received(PersonId person, NoticeId notice) {
    return received(person, notice, Party.PERSON);
  }

  /** An appeal that the district's officer received today. */
  public AppealReference received(PersonId person, NoticeId notice, Party by) {
    AppealAnswer answer = receive.receive(town.act(Town.OFFICER), person, submission(notice, by));
    return new AppealReference(person, taken(answer).appeal().id());
  }

  /** An appeal that was explained and went to the district's department. */
  public AppealReference escalated(PersonId person, NoticeId notice) {
    AppealReference appeal = received(person, notice);
    taken(explain.explain(town.act(Town.OFFICER), appeal, today(), "依据第三十五条"));
    taken(escalate.escalate(town.act(Town.OFFICER), appeal, today(), "仍不同意"));
    return appeal;
  }

  public AppealAnswer decide(Actor actor, AppealReference appeal, Ruling ruling) {
    return decide.decide(town.act(actor), appeal, ruling);
  }

  /** The measures of a notice are put off from today on. */
  public void stayed(PersonId person, NoticeId notice) {
    proposed(person, notice, StayChange.BEGIN, today());
    assertInstanceOf(StayAnswer.Taken.class, grantStay.grant(town.act(JUDGE), person, notice));
  }

  /** The officer proposes a change of the execution. */
  public void proposed(PersonId person, NoticeId notice, StayChange change, LocalDate day) {
    assertInstanceOf(
        StayAnswer.Taken.class,
        proposeStay.propose(town.act(Town.OFFICER), person, notice, change, day, "证据存疑"));
  }

  /** The notice was delivered to a party on a day. */
  public void delivered(PersonId person, NoticeId notice, Party to, LocalDate on) {
    record(
        person,
        new NoticeDelivered(notice, to, DeliveryMethod.DIRECT, on, false, "", Optional.empty()));
  }

  /** A step past the use cases of other contexts. */
  public void record(PersonId person, CaseStep step) {
    town.jifen.attempts.inTransaction(
        () -> {
          FileRecorder recorder = recorder(person);
          recorder.record(person, step);
          return recorder.finish(town.act(Town.OFFICER));
        });
  }

  /** An event past the use cases of other contexts. */
  public void record(Actor actor, PersonId person, FileEvent event) {
    town.jifen.attempts.inTransaction(
        () -> {
          FileRecorder recorder = recorder(person);
          recorder.record(person, event);
          return recorder.finish(town.act(actor));
        });
  }

  private FileRecorder recorder(PersonId person) {
    return new FileRecorder(town.jifen.files, town.jifen.ledger, List.of(person));
  }

  /** The score of a person in a decision. */
  public ScoreId score(PersonId person, String decision) {
    return town.file(person).balances().scores().stream()
        .map(s -> s.score())
        .filter(s -> s.decision().number().value().equals(decision))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** 7 to 9 points of 35-2 instead of a score. */
  public static RuledScore instead(ScoreId score, int points) {
    Responsibility responsibility = Responsibility.values()[points - 7];
    return new RuledScore(
        score,
        Optional.of(
            new Instead(Assignment.standard(Clause.C35_2, responsibility), Points.of(points))));
  }

  public static AppealAnswer.Taken taken(AppealAnswer answer) {
    return assertInstanceOf(AppealAnswer.Taken.class, answer);
  }

  /** The names of the rules that refused it. */
  public static List<String> rules(AppealAnswer answer) {
    return Town.rules(assertInstanceOf(AppealAnswer.Refused.class, answer).refusal());
  }

  /** The names of the rules that refused it. */
  public static List<String> rules(StayAnswer answer) {
    return Town.rules(assertInstanceOf(StayAnswer.Refused.class, answer).refusal());
  }
}
