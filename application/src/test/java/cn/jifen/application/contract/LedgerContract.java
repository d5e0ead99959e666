package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.ledger.HashChain;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.application.ledger.Outcome;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.Repair;
import cn.jifen.domain.scoring.Score;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The append-only chain. */
abstract class LedgerContract {
  private static final PersonId PERSON = new PersonId(7);

  protected abstract Ports ports();

  private List<LedgerEntry> append(LedgerEvent... events) {
    return ports()
        .unitOfWork()
        .inTransaction(() -> ports().ledger().append(act("c1"), List.of(events)));
  }

  private static LedgerEvent inFile(FileEvent event) {
    return new LedgerEvent.InFile(PERSON, event, Optional.empty(), DAY);
  }

  private static LedgerEvent moved(long proposal) {
    return new LedgerEvent.ProposalMoved(
        new ProposalId(proposal), new DecisionNo("CF1"), "DRAFT", "SUBMITTED", "补正", DAY);
  }

  private static LedgerEvent stored(
      Optional<PersonId> person, Optional<InstitutionCode> institution) {
    return new LedgerEvent.AttachmentStored(
        new AttachmentId(12), person, institution, "EVIDENCE", "cd".repeat(32), DAY);
  }

  @Test
  void an_empty_ledger_stands_at_its_start() {
    assertThat(ports().ledger().head()).isEqualTo(LedgerPosition.START);
    assertThat(ports().ledger().after(0, 10)).isEmpty();
    assertThat(append()).isEmpty();
  }

  @Test
  void each_entry_is_chained_to_the_one_before() {
    append(moved(1), moved(2));
    append(moved(3));
    assertChained(ports().ledger().after(0, 10), 3);
  }

  private void assertChained(List<LedgerEntry> entries, int count) {
    String previous = HashChain.GENESIS;
    long sequence = 0;
    for (LedgerEntry entry : entries) {
      sequence++;
      assertThat(entry.sequence()).isEqualTo(sequence);
      assertThat(entry.previousHash()).isEqualTo(previous);
      assertThat(entry.hash()).isEqualTo(HashChain.hashOf(entry));
      previous = entry.hash();
    }
    assertThat(entries).hasSize(count);
    assertThat(ports().ledger().head()).isEqualTo(new LedgerPosition(count, previous));
  }

  @Test
  void what_is_read_later_is_what_append_returned() {
    List<LedgerEntry> returned = append(moved(1), inFile(Samples.recorded(11)));
    assertThat(ports().ledger().after(0, 10)).isEqualTo(returned);
    LedgerEntry entry = returned.getLast();
    assertThat(entry.person()).contains(PERSON);
    assertThat(entry.type()).isEqualTo("ScoreRecorded");
    assertThat(entry.actor()).isEqualTo("u1");
    assertThat(entry.roles()).isEqualTo("OFFICER,REVIEWER");
    assertThat(entry.office()).isEqualTo("650102");
    assertThat(entry.occurredAt()).isEqualTo(Samples.MONDAY);
    assertThat(entry.effectiveOn()).isEqualTo(DAY);
    assertThat(entry.ruleVersion()).isEqualTo("新医保规〔2025〕2号");
    assertThat(entry.commandId()).isEqualTo("c1");
  }

  @Test
  void a_transaction_that_fails_leaves_no_gap() {
    append(moved(1));
    assertThatThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .inTransaction(
                        () -> {
                          ports().ledger().append(act("c2"), List.of(moved(2)));
                          throw new IllegalStateException("after appending");
                        }))
        .isInstanceOf(IllegalStateException.class);
    append(moved(3));
    assertChained(ports().ledger().after(0, 10), 2);
  }

  @Test
  void pages_follow_each_other() {
    append(moved(1), moved(2), moved(3));
    assertThat(ports().ledger().after(0, 2))
        .extracting(LedgerEntry::sequence)
        .containsExactly(1L, 2L);
    assertThat(ports().ledger().after(2, 2)).extracting(LedgerEntry::sequence).containsExactly(3L);
    assertThat(ports().ledger().after(3, 2)).isEmpty();
  }

  @Test
  void a_void_and_a_replacement_point_at_the_recording() {
    append(moved(1), inFile(Samples.recorded(11)));
    FileEvent voiding = new FileEvent.ScoreVoided(new ScoreId(11), DAY, "记录有误");
    FileEvent replacing =
        new FileEvent.ScoreRecorded(Samples.score(12), Optional.of(new ScoreId(11)));
    List<LedgerEntry> entries = append(inFile(voiding), inFile(replacing));
    assertThat(entries).extracting(LedgerEntry::reverses).containsOnly(Optional.of(2L));
  }

  @Test
  void a_void_in_the_same_command_points_at_the_recording_too() {
    FileEvent voiding = new FileEvent.ScoreVoided(new ScoreId(11), DAY, "记录有误");
    List<LedgerEntry> entries = append(inFile(Samples.recorded(11)), inFile(voiding));
    assertThat(entries.getFirst().reverses()).isEmpty();
    assertThat(entries.getLast().reverses()).contains(1L);
  }

  @Test
  void every_kind_of_event_is_read_back_as_it_was() {
    List<LedgerEvent> events = everyKind();
    List<LedgerEntry> entries = append(events.toArray(new LedgerEvent[0]));
    assertThat(entries.stream().map(ports().reader()::read)).containsExactlyElementsOf(events);
  }

  private static List<LedgerEvent> everyKind() {
    Score adjusted =
        new Score(
            new ScoreId(Long.MAX_VALUE),
            Samples.decision("乌医保罚〔2026〕1号"),
            Samples.score(1).behaviour(),
            new Assignment(
                Clause.C36_3,
                Responsibility.GENERAL,
                Adjustment.HEAVIER,
                Optional.of(Ground.INTENT),
                "“拒不\\配合”\n㛃䶮𬱖"),
            Points.of(12));
    Outcome outcome = new Outcome(Points.of(12), Points.of(12), Optional.of(MeasureRule.M38_6));
    Repair repair =
        new Repair(
            new RepairId(5),
            RepairRoute.ONLINE_LEARNING,
            DAY,
            new AreaCode("650102"),
            Points.of(1));
    Outcome taken = new Outcome(Points.ZERO, Points.of(3), Optional.empty());
    List<LedgerEvent> events = new ArrayList<>(stepsOfEveryKind());
    events.addAll(
        List.of(
            new LedgerEvent.InFile(
                PERSON,
                new FileEvent.ScoreRecorded(adjusted, Optional.empty()),
                Optional.of(outcome),
                DAY),
            inFile(new FileEvent.ScoreVoided(adjusted.id(), DAY, "")),
            inFile(new FileEvent.ScoreRecorded(Samples.score(2), Optional.of(adjusted.id()))),
            new LedgerEvent.InFile(
                PERSON, new FileEvent.RepairGranted(repair), Optional.of(taken), DAY),
            inFile(Samples.notified(2)),
            inFile(
                new FileEvent.RestorationGranted(
                    new RestorationId(9), DAY, new AreaCode("659001"), true)),
            moved(3),
            stored(Optional.of(PERSON), Optional.empty()),
            stored(Optional.empty(), Optional.of(new InstitutionCode("H65010200001"))),
            inFile(
                new FileEvent.MeasureOrdered(
                    new OrderId(3),
                    LinkedRule.AGREEMENT_SUSPENDED,
                    Optional.of(new InstitutionCode("H65010200001")),
                    new AreaCode("650102"),
                    new NoticeId(4),
                    DAY,
                    DAY.plusDays(1),
                    Optional.of(DAY.plusMonths(3)))),
            inFile(
                new FileEvent.MeasureOrdered(
                    new OrderId(5),
                    LinkedRule.QUALIFICATION_LOST,
                    Optional.empty(),
                    new AreaCode("650102"),
                    new NoticeId(6),
                    DAY,
                    DAY.minusDays(1),
                    Optional.empty())),
            inFile(new FileEvent.OrderRevoked(new OrderId(3), DAY, "“”")),
            inFile(new FileEvent.StayGranted(new NoticeId(6), DAY, "理由")),
            inFile(new FileEvent.StayEnded(new NoticeId(6), DAY.plusDays(1), "")),
            new LedgerEvent.FilingFrozen(Year.of(2025), 2, "ab".repeat(32), DAY)));
    return events;
  }

  private static List<LedgerEvent> stepsOfEveryKind() {
    List<LedgerEvent> events = new ArrayList<>();
    StepSamples.ofEveryKind(true).forEach(s -> events.add(new LedgerEvent.InCase(PERSON, s)));
    StepSamples.ofEveryKind(false)
        .forEach(
            s -> events.add(new LedgerEvent.AtInstitution(new InstitutionCode("P65010200001"), s)));
    return events;
  }

  @Test
  void many_who_append_at_once_make_one_chain() {
    int threads = 16;
    int each = 10;
    List<Long> sequences = new ArrayList<>();
    Crowd.<List<Long>>of(threads, i -> () -> appendMany(i, each)).forEach(sequences::addAll);
    assertThat(sequences).doesNotHaveDuplicates().hasSize(threads * each * 2);
    assertChained(ports().ledger().after(0, 1000), threads * each * 2);
  }

  private List<Long> appendMany(int thread, int times) {
    List<Long> sequences = new ArrayList<>();
    for (int n = 0; n < times; n++) {
      append(moved(thread), moved(n)).forEach(entry -> sequences.add(entry.sequence()));
    }
    return sequences;
  }
}
