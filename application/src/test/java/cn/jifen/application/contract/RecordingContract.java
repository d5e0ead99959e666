package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.HOSPITAL;
import static cn.jifen.application.contract.Samples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.HalfWatch;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.notices.IssueNotice;
import cn.jifen.application.notices.NoticeContent;
import cn.jifen.application.notices.NoticeContents;
import cn.jifen.application.notices.NoticeDocuments;
import cn.jifen.application.notices.Office;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.application.notices.VerificationAddress;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.scoring.ApproveProposal;
import cn.jifen.application.scoring.AssessProposal;
import cn.jifen.application.scoring.ProposalAnswer;
import cn.jifen.application.scoring.ProposalDesk;
import cn.jifen.application.scoring.ProposeDecision;
import cn.jifen.application.scoring.ProposedScore;
import cn.jifen.application.scoring.ScoreReplacements;
import cn.jifen.application.scoring.ScoringRegisters;
import cn.jifen.application.scoring.SubmitProposal;
import cn.jifen.application.testing.Letters;
import cn.jifen.application.testing.RandomPause;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.scoring.Assignment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recording by hand when many press the same button at once, on every kind of store. */
abstract class RecordingContract {
  private static final int MANY = 100;
  private static final int PEOPLE = 12;
  private static final Offices OFFICES =
      area -> new Office(new OfficeCode(area.value()), "区", "经办机构", "代" + area);

  private final RuleBook book = RuleBook.enacted();
  private final AtomicLong commands = new AtomicLong();
  private final AtomicLong codes = new AtomicLong();

  protected abstract Ports ports();

  @BeforeEach
  void registerPeople() {
    Ports p = ports();
    p.institutions().record(List.of(Samples.institution(HOSPITAL, "人民医院", "650102")), DAY, MONDAY);
    List<PersonId> people = people();
    p.people()
        .record(
            people.stream()
                .map(
                    id ->
                        Samples.person(
                            id.value(),
                            String.format("D650102%06d", id.value()),
                            "何娜",
                            String.format("6501021990010%05d", id.value())))
                .toList(),
            DAY,
            Samples.CLERK,
            MONDAY);
    p.registrations()
        .record(
            people.stream()
                .map(
                    id ->
                        new Registration(
                            id, HOSPITAL, Period.from(DAY.minusYears(1)), Optional.empty()))
                .toList(),
            MONDAY);
  }

  private static List<PersonId> people() {
    return LongStream.rangeClosed(1, PEOPLE).mapToObj(PersonId::new).toList();
  }

  private Act act(String user, String command) {
    Actor actor =
        new Actor(new UserId(user), new OfficeCode("650102"), Set.of(Role.OFFICER, Role.REVIEWER));
    return new Act(actor, MONDAY, command);
  }

  private Act act(String user) {
    return act(user, "command-" + commands.incrementAndGet());
  }

  private OnceOnly onceOnly() {
    return new OnceOnly(
        new Attempts(ports().unitOfWork(), new RandomPause()), ports().handled(), book);
  }

  private ProposalDesk desk() {
    Ports p = ports();
    return new ProposalDesk(
        onceOnly(), p.proposals(), new AssessProposal(registers()), p.ledger(), book);
  }

  private Letters letters() {
    Ports p = ports();
    return new Letters(
        new Letters.Source(
            p.people(), p.institutions(), p.notices(), p.documents(), p.numbers(), p.ids()),
        Letters.countingCodes(),
        book);
  }

  private ScoringRegisters registers() {
    Ports p = ports();
    return new ScoringRegisters(
        book,
        p.people(),
        p.institutions(),
        p.registrations(),
        p.decisions(),
        p.files(),
        p.scored());
  }

  private ProposeDecision propose() {
    return new ProposeDecision(desk(), ports().institutions(), ports().ids());
  }

  private ApproveProposal approve() {
    Ports p = ports();
    return new ApproveProposal(
        desk(),
        p.files(),
        p.ledger(),
        p.decisions(),
        new ApproveProposal.Correcting(
            new ScoreReplacements(registers(), p.ids()), letters().corrections),
        p.ids());
  }

  private static ProposeDecision.Draft nineFor(List<PersonId> people) {
    return new ProposeDecision.Draft(
        new DecisionNo("CF1"),
        DecisionKind.PENALTY,
        HOSPITAL,
        new InspectionNo("JC1"),
        DAY,
        Optional.empty(),
        people.stream()
            .map(
                person ->
                    new ProposedScore(
                        person,
                        new BehaviourNo("XW1"),
                        Assignment.standard(Clause.C35_2, Responsibility.PRIMARY),
                        Points.of(9)))
            .toList());
  }

  private ProposalId submitted(List<PersonId> people) {
    ProposalId id = accepted(propose().propose(act("officer"), nineFor(people)));
    return accepted(new SubmitProposal(desk()).submit(act("officer"), id));
  }

  private static ProposalId accepted(ProposalAnswer answer) {
    assertThat(answer).isInstanceOf(ProposalAnswer.Accepted.class);
    return ((ProposalAnswer.Accepted) answer).proposal().id();
  }

  @Test
  void of_a_hundred_approvals_at_once_exactly_one_takes_effect() {
    PersonId person = new PersonId(1);
    ProposalId id = submitted(List.of(person));

    List<ProposalAnswer> answers =
        Crowd.of(MANY, i -> () -> approve().approve(act("reviewer" + i), id));

    assertThat(answers).filteredOn(ProposalAnswer.Accepted.class::isInstance).hasSize(1);
    assertThat(answers)
        .filteredOn(ProposalAnswer.Refused.class::isInstance)
        .hasSize(MANY - 1)
        .allMatch(a -> ((ProposalAnswer.Refused) a).refusal().rule().equals("proposal-state"));
    VersionedFile file =
        Objects.requireNonNull(
            ports()
                .unitOfWork()
                .inTransaction(() -> ports().files().load(List.of(person)))
                .get(person));
    assertThat(file.file().balances().scores()).hasSize(1);
    assertThat(file.version()).isEqualTo(1);
  }

  @Test
  void one_command_sent_many_times_at_once_has_its_effect_once() {
    ProposeDecision.Draft draft = nineFor(List.of(new PersonId(1)));

    List<ProposalAnswer> answers =
        Crowd.of(20, i -> () -> propose().propose(act("officer", "the-same"), draft));

    assertThat(answers).filteredOn(ProposalAnswer.Accepted.class::isInstance).hasSize(1);
    assertThat(answers).filteredOn(ProposalAnswer.Repeated.class::isInstance).hasSize(19);
    ProposalId made =
        accepted(
            answers.stream()
                .filter(ProposalAnswer.Accepted.class::isInstance)
                .findFirst()
                .orElseThrow());
    assertThat(answers)
        .filteredOn(ProposalAnswer.Repeated.class::isInstance)
        .allMatch(a -> ((ProposalAnswer.Repeated) a).proposal().id().equals(made));
  }

  @Test
  void notices_issued_at_once_are_numbered_without_gap_though_some_cannot_be_drawn() {
    ProposalId id = submitted(people());
    accepted(approve().approve(act("reviewer"), id));

    List<IssueNotice.Result> results =
        Crowd.of(
            PEOPLE,
            i ->
                () ->
                    issue()
                        .issue(
                            act("officer"),
                            new PersonId(i + 1L),
                            new DecisionNo("CF1"),
                            Optional.empty()));

    List<Integer> serials =
        results.stream()
            .filter(IssueNotice.Result.Issued.class::isInstance)
            .map(result -> ((IssueNotice.Result.Issued) result).notice().number().serial())
            .sorted()
            .toList();
    assertThat(serials).isEqualTo(IntStream.rangeClosed(1, PEOPLE - PEOPLE / 4).boxed().toList());
    assertThat(results)
        .filteredOn(IssueNotice.Result.Refused.class::isInstance)
        .hasSize(PEOPLE / 4);
  }

  private IssueNotice issue() {
    Ports p = ports();
    return new IssueNotice(
        onceOnly(),
        p.files(),
        p.ledger(),
        new IssueNotice.Register(
            p.notices(),
            p.numbers(),
            () -> String.format("CODE%016d", codes.incrementAndGet()),
            OFFICES),
        new IssueNotice.Drawing(
            new NoticeContents(
                p.people(),
                p.institutions(),
                OFFICES,
                book,
                new VerificationAddress("https://jifen.example/verify")),
            documents()),
        new HalfWatch(p.registrations(), p.institutionFiles(), p.staff()),
        new PersonAreas(p.registrations(), p.institutions()),
        p.ids(),
        book);
  }

  /** Every fourth person's name has a character that no font has. */
  private static NoticeDocuments documents() {
    return content -> {
      if (everyFourth(content)) {
        throw new UndrawableText(0x9C9C6);
      }
      return content.toString().getBytes(StandardCharsets.UTF_8);
    };
  }

  private static boolean everyFourth(NoticeContent content) {
    String code = content.personCode();
    return Integer.parseInt(code.substring(code.length() - 2)) % 4 == 0;
  }
}
