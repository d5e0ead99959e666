package cn.jifen.application.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.appeals.AppealReference;
import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.deadlines.TermFilter;
import cn.jifen.application.ledger.LedgerCheck;
import cn.jifen.application.registry.MergeDesk.Pair;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Chronicle;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.application.testing.RegistryDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.deadlines.RunningTerm;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.Registration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * One person registered twice (rules 1.2, Art 21, 31, 43): merged by two officers, and unmerged.
 */
class MergedPeopleTest {
  private static final Year YEAR = Year.of(2026);
  private static final Ruling APPROVED = new Ruling.Approved();
  private static final Actor BOTH = Desk.actor("officer", "650102", Role.OFFICER, Role.REVIEWER);
  private static final Actor ELSEWHERE = Desk.actor("far", "653100", Role.OFFICER, Role.REVIEWER);

  private final Town town = new Town();
  private final RegistryDesk desk = new RegistryDesk(town.jifen);
  private final PersonId kept = town.doctor;
  private final PersonId twin = town.person("欧阳𬱖", Category.DOCTOR, "E10000009");
  private final Pair pair = new Pair(kept, twin);

  private void twinAtTheHospital() {
    town.register(twin, Town.HOSPITAL, Town.REGISTERED.plusDays(1));
  }

  private void merge() {
    accepted(desk.proposeMerge.propose(town.act(Town.OFFICER), pair, "照片和执业证书相同"));
    accepted(desk.decideMerge.decide(town.act(Town.REVIEWER), pair, APPROVED));
  }

  private void split() {
    accepted(desk.proposeSplit.propose(town.act(Town.OFFICER), pair, "系孪生兄弟"));
    accepted(desk.decideSplit.decide(town.act(Town.REVIEWER), pair, APPROVED));
  }

  private static void accepted(MergeAnswer answer) {
    assertInstanceOf(MergeAnswer.Accepted.class, answer);
  }

  private static List<String> rules(MergeAnswer answer) {
    return Town.rules(assertInstanceOf(MergeAnswer.Refused.class, answer).refusal());
  }

  private Points total() {
    return town.file(kept).balances().total(YEAR);
  }

  private static void verify(InMemoryJifen jifen) {
    LedgerCheck check = new LedgerCheck(jifen.ledger, jifen.book);
    jifen
        .ledger
        .after(0, Integer.MAX_VALUE)
        .forEach(entry -> assertEquals(Optional.empty(), check.next(entry)));
  }

  @Test
  void pointsOfBothAddUpAndWhatIsHeavierWaitsForANewNotice() {
    twinAtTheHospital();
    town.scored(kept, "CF-1", Town.nine(kept, "W-1"));
    town.scored(twin, "CF-2", Town.few(twin, "W-2", 3));
    assertEquals(Status.NORMAL, town.statusOn(twin, Town.TODAY));
    merge();
    assertEquals(Points.of(12), total());
    assertEquals(Status.SUSPENDED, town.statusOn(kept, Town.TODAY));
    assertEquals(Status.SUSPENDED, town.statusOn(twin, Town.TODAY), "under either id");
    Town.issued(
        town.desk.issue.issue(
            town.act(Town.OFFICER), kept, new DecisionNo("CF-2"), Optional.empty()));
    assertEquals(Status.TERMINATED, town.statusOn(kept, Town.TODAY));
    verify(town.jifen);
  }

  private List<RunningTerm> openIssues(PersonId person) {
    return town
        .jifen
        .countedTerms
        .ofPeople(town.jifen.files.load(List.of(person)).values())
        .values()
        .stream()
        .flatMap(List::stream)
        .map(FiledTerm::running)
        .filter(term -> term.term().kind() == TermKind.ISSUE_NOTICE)
        .filter(term -> term.term().doneOn().isEmpty())
        .toList();
  }

  private List<String> queued() {
    TermFilter filter =
        new TermFilter(
            Town.TODAY,
            Town.DISTRICT,
            Optional.empty(),
            Optional.empty(),
            Optional.of(TermKind.ISSUE_NOTICE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    return town.jifen.terms.page(filter, Optional.empty(), 10).stream()
        .map(
            filed ->
                filed.owner().person().orElseThrow()
                    + " "
                    + filed.running().term().reference()
                    + " "
                    + filed.place().due())
        .toList();
  }

  @Test
  void article40_theNoticeThatTheMergeMakesDueRunsInTheQueueOfTheDecisionsOffice() {
    twinAtTheHospital();
    town.scored(kept, "CF-1", Town.nine(kept, "W-1"));
    town.scored(twin, "CF-2", Town.few(twin, "W-2", 3));
    assertEquals(List.of(), queued());
    merge();
    assertEquals(List.of(kept + " CF-2 2026-05-18"), queued());
    split();
    assertEquals(List.of(), queued());
    merge();
    town.notified(kept, "CF-2");
    assertEquals(List.of(), queued());
    split();
    assertEquals(
        List.of(twin + " CF-2 2026-05-18"), queued(), "the heavier notice has to be put right");
    assertEquals(List.of(), openIssues(kept));
  }

  @Test
  void whatGoesOnWithTheTwinsOwnMattersGoesWithTheTwinAgain() {
    twinAtTheHospital();
    Chronicle chronicle = new Chronicle(town.jifen);
    ScoreId mistaken = chronicle.scored(twin, 3, Town.TODAY);
    town.approved(Town.penalty("CF-2", Town.TODAY, Town.few(twin, "W-2", 2)));
    merge();
    chronicle.voided(kept, mistaken, Town.TODAY);
    town.notified(kept, "CF-2");
    verify(town.jifen);
    split();
    assertEquals(List.of(), town.file(kept).events());
    assertTrue(town.file(twin).isVoided(mistaken));
    assertEquals(Points.of(2), town.file(twin).balances().total(YEAR));
    assertEquals(List.of(), openIssues(twin), "notified while the two were one");
    verify(town.jifen);
  }

  /** The notice about the scores of both stays with the one kept, and the twin's is due again. */
  @Test
  void aNoticeAboutScoresOfBothCanBeReadAndAppealedAfterTheSplit() {
    twinAtTheHospital();
    town.approved(
        Town.penalty("CF-1", Town.TODAY, Town.few(twin, "W-1", 2), Town.nine(kept, "W-2")));
    merge();
    NoticeId notice = town.notified(kept, "CF-1").id();
    assertEquals(
        Optional.of(Town.TODAY.plusMonths(6)),
        town.file(kept).standingOn(Town.TODAY).termEndsBefore(),
        "eleven points (38-4)");
    split();
    verify(town.jifen);
    assertEquals(Points.of(9), town.file(kept).balances().total(YEAR));
    assertEquals(Points.of(2), town.file(twin).balances().total(YEAR));
    assertEquals(Status.SUSPENDED, town.statusOn(kept, Town.TODAY));
    assertEquals(Status.NORMAL, town.statusOn(twin, Town.TODAY));
    assertEquals(1, openIssues(twin).size(), "no notice of its own was ever issued");
    AppealOffice office = new AppealOffice(town);
    AppealReference appeal = office.received(kept, notice);
    AppealOffice.taken(
        office.decide(AppealOffice.JUDGE, appeal, cn.jifen.domain.appeals.Ruling.revoked("证据不足")));
    assertEquals(Points.ZERO, town.file(kept).balances().total(YEAR));
    assertEquals(Points.of(2), town.file(twin).balances().total(YEAR));
    verify(town.jifen);
  }

  /**
   * Art 37: the twin's suspension stays the twin's, also with a term that was changed meanwhile.
   */
  @Test
  void anotherTermOfTheTwinsMeasureGoesWithTheTwinAgain() {
    twinAtTheHospital();
    AppealOffice office = new AppealOffice(town);
    FileEvent.MeasureOrdered order =
        new FileEvent.MeasureOrdered(
            new OrderId(500_000),
            LinkedRule.AGREEMENT_SUSPENDED,
            Optional.of(Town.HOSPITAL),
            Town.DISTRICT,
            new NoticeId(500_001),
            Town.TODAY,
            Town.TODAY,
            Optional.of(Town.TODAY.plusMonths(3)));
    office.record(Town.OFFICER, twin, order);
    merge();
    LocalDate sooner = Town.TODAY.plusMonths(1);
    office.record(
        Town.OFFICER, kept, new FileEvent.OrderRevoked(order.order(), Town.TODAY, "协议中止期限变更"));
    office.record(
        Town.OFFICER,
        kept,
        order.replacedBy(
            new OrderId(500_002), new NoticeId(500_003), Town.TODAY, Optional.of(sooner)));
    split();
    verify(town.jifen);
    assertEquals(Status.NORMAL, town.statusOn(kept, Town.TODAY));
    assertEquals(Status.SUSPENDED, town.statusOn(twin, Town.TODAY));
    assertEquals(Optional.of(sooner), town.file(twin).standingOn(Town.TODAY).termEndsBefore());
  }

  @Test
  void bothDocumentsAndAllRegistrationsFindTheOneKept() {
    twinAtTheHospital();
    merge();
    IdentityDocument second = new IdentityDocument(IdentityType.PASSPORT, "E10000009");
    assertEquals(kept, town.jifen.people.byIdentity(List.of(second)).get(second));
    List<Registration> all = town.jifen.registrations.of(List.of(twin)).get(twin);
    assertEquals(3, all.size());
    assertEquals(List.of(kept), all.stream().map(Registration::person).distinct().toList());
    split();
    assertEquals(twin, town.jifen.people.byIdentity(List.of(second)).get(second));
    assertEquals(1, town.jifen.registrations.of(List.of(twin)).get(twin).size());
    assertEquals(2, town.jifen.registrations.of(List.of(kept)).get(kept).size());
  }

  @Test
  void aRegistrationThatEndsWhileMergedIsStillTheTwinsAfterwards() {
    twinAtTheHospital();
    merge();
    assertInstanceOf(
        EndRegistration.Result.Ended.class,
        town.desk.leave.end(
            town.act(Town.OFFICER), kept, Town.HOSPITAL, Town.REGISTERED.plusDays(1), Town.TODAY));
    split();
    assertEquals(
        Optional.of(Town.TODAY),
        town.jifen.registrations.of(List.of(twin)).get(twin).getFirst().period().until());
    assertEquals(2, town.jifen.registrations.of(List.of(kept)).get(kept).size());
  }

  @Test
  void whoSuspendedTheTwinSuspendsThePerson() {
    twinAtTheHospital();
    town.scored(twin, "CF-1", Town.nine(twin, "W-1"));
    assertEquals(Status.NORMAL, town.statusOn(kept, Town.TODAY));
    merge();
    assertEquals(Status.SUSPENDED, town.statusOn(kept, Town.TODAY));
    split();
    assertEquals(Status.NORMAL, town.statusOn(kept, Town.TODAY));
    assertEquals(Status.SUSPENDED, town.statusOn(twin, Town.TODAY));
  }

  @Test
  void oneViolationScoredUnderBothCountsOnce() {
    twinAtTheHospital();
    town.scored(kept, "CF-1", Town.few(kept, "W-1", 2));
    town.scored(twin, "CF-2", Town.few(twin, "W-1", 3));
    merge();
    assertEquals(Points.of(3), total());
  }

  @Test
  void whatIsRecordedAboutTheTwinGoesIntoTheJointFileAndStaysThere() {
    twinAtTheHospital();
    merge();
    new Chronicle(town.jifen).scored(twin, 3, Town.TODAY);
    assertEquals(Points.of(3), total());
    verify(town.jifen);
    split();
    assertEquals(Points.of(3), total());
    assertEquals(Points.of(0), town.file(twin).balances().total(YEAR));
    new Chronicle(town.jifen).scored(twin, 1, Town.TODAY);
    verify(town.jifen);
  }

  @Test
  void itTakesTwoOfficersOfAnAreaThatHasBoth() {
    assertEquals(
        List.of("area-not-covered"),
        rules(desk.proposeMerge.propose(town.act(ELSEWHERE), pair, "同名")));
    assertEquals(
        List.of("merge-proposal-unknown"),
        rules(desk.decideMerge.decide(town.act(Town.REVIEWER), pair, APPROVED)));
    accepted(desk.proposeMerge.propose(town.act(Town.OFFICER), pair, "同名"));
    assertEquals(
        List.of("merge-proposed"),
        rules(desk.proposeMerge.propose(town.act(Town.OFFICER), pair, "同名")));
    assertEquals(
        List.of("same-person"), rules(desk.decideMerge.decide(town.act(BOTH), pair, APPROVED)));
    accepted(desk.decideMerge.decide(town.act(Town.REVIEWER), pair, new Ruling.Returned("仅姓名相同")));
    assertEquals(twin, town.file(twin).person());
    merge();
    assertEquals(kept, town.file(twin).person());
  }

  @Test
  void nobodyIsMergedTwiceOrWithOneselfOrWithOthersUnderIt() {
    Pair same = new Pair(kept, kept);
    assertEquals(
        List.of("merge-with-oneself"),
        rules(desk.proposeMerge.propose(town.act(Town.OFFICER), same, "同名")));
    assertEquals(
        List.of("people-not-merged"),
        rules(desk.proposeSplit.propose(town.act(Town.OFFICER), pair, "不同")));
    merge();
    Pair third = new Pair(town.clerk, twin);
    assertEquals(
        List.of("person-merged-already"),
        rules(desk.proposeMerge.propose(town.act(Town.OFFICER), third, "同名")));
    Pair chain = new Pair(town.clerk, kept);
    assertEquals(
        List.of("person-absorbed-others"),
        rules(desk.proposeMerge.propose(town.act(Town.OFFICER), chain, "同名")));
    split();
    accepted(desk.proposeMerge.propose(town.act(Town.OFFICER), chain, "同名"));
  }

  @RepeatedTest(40)
  void aMergeAddsUpInLedgerOrderAndUndoneItRestoresBothExactly() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Chronicle chronicle = new Chronicle(town.jifen);
    List<FileEvent> inOrder = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(8); i++) {
      PersonId one = random.nextBoolean() ? kept : twin;
      int known = town.file(one).events().size();
      happens(chronicle, random, one);
      List<FileEvent> events = town.file(one).events();
      inOrder.addAll(events.subList(known, events.size()));
    }
    PersonFile keptBefore = town.file(kept);
    PersonFile twinBefore = town.file(twin);
    merge();
    String said = "seed " + seed;
    PersonFile joint = PersonFile.replay(town.jifen.book, kept, inOrder);
    assertEquals(inOrder, town.file(twin).events(), said);
    assertEquals(joint.balances().totals(), town.file(kept).balances().totals(), said);
    assertEquals(joint.measures(), town.file(kept).measures(), said);
    happensLater(chronicle, random);
    verify(town.jifen);
    int since = town.file(kept).events().size() - inOrder.size();
    split();
    assertEquals(twinBefore.events(), town.file(twin).events(), said);
    assertEquals(twinBefore.measures(), town.file(twin).measures(), said);
    assertEquals(
        keptBefore.events(),
        town.file(kept).events().subList(0, town.file(kept).events().size() - since),
        said);
    verify(town.jifen);
  }

  private static void happens(Chronicle chronicle, Random random, PersonId person) {
    switch (random.nextInt(3)) {
      case 0 -> chronicle.repaired(person, Town.TODAY, new AreaCode("650102"));
      case 1 -> chronicle.scored(person, 3, Town.TODAY, "W-" + random.nextInt(3));
      default -> chronicle.scored(person, 9, Town.TODAY, "W-" + random.nextInt(3));
    }
  }

  private void happensLater(Chronicle chronicle, Random random) {
    for (int i = 0; i < random.nextInt(3); i++) {
      happens(chronicle, random, random.nextBoolean() ? kept : twin);
    }
  }
}
