package cn.jifen.application.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.LedgerCheck;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.application.testing.Chronicle;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.NoticeIssued;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureBasis;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.MergeStep;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.domain.scoring.AssessedScore;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A file is its events: any life replayed from the ledger is the life as it was lived; a revoked
 * score leaves nothing behind; nobody's file depends on anybody else's.
 */
class ReplayedLivesTest {
  private static final long SEED = 20_251_103;
  private static final int LIVES = 300;

  /** Where no ledger is written. */
  private static final int MANY_LIVES = 2_000;

  private static final PersonId ONE = new PersonId(1);
  private static final PersonId TWO = new PersonId(2);
  private static final LocalDate MERGED = LocalDate.of(2027, 6, 1);

  private final RuleBook book = RuleBook.enacted();
  private final Random random = new Random(SEED);
  private int life;

  @AfterEach
  void whichLifeItWas() {
    System.out.println("seed " + SEED + ", life " + life);
  }

  /** All that a file says. */
  private record State(
      List<FileEvent> events,
      Map<Year, Points> totals,
      List<AssessedScore> scores,
      List<AssessedRepair> repairs,
      List<Measure> measures,
      List<FileEvent.MeasureOrdered> orders,
      List<Standing> standings) {
    static State of(PersonFile file) {
      return new State(
          file.events(),
          file.balances().totals(),
          file.balances().scores(),
          file.balances().repairs(),
          file.measures(),
          file.orders(),
          LocalDate.of(2025, 9, 30)
              .datesUntil(LocalDate.of(2028, 1, 1), java.time.Period.ofDays(61))
              .map(file::standingOn)
              .toList());
    }
  }

  private RandomLife anyLife(PersonId person) {
    return new RandomLife(book, random, person, true);
  }

  /** Records a deed as one command; the file as the command left it. */
  private static PersonFile recorded(InMemoryJifen jifen, PersonId person, Deed deed) {
    return jifen.attempts.inTransaction(
        () -> {
          FileRecorder recorder = new FileRecorder(jifen.files, jifen.ledger, List.of(person));
          PersonFile before = recorder.file(person);
          deed.steps().forEach(step -> recorder.record(person, step));
          deed.in(before).forEach(event -> recorder.record(person, event));
          recorder.finish(new Chronicle(jifen).act());
          return recorder.file(person);
        });
  }

  private static PersonFile loaded(InMemoryJifen jifen, PersonId person) {
    return Objects.requireNonNull(jifen.files.load(List.of(person)).get(person)).file();
  }

  private static List<CaseStep> steps(InMemoryJifen jifen, PersonId person) {
    return Objects.requireNonNull(jifen.files.load(List.of(person)).get(person)).steps().stream()
        .map(taken -> taken.step())
        .toList();
  }

  private static PersonFile asOf(InMemoryJifen jifen, LedgerPosition position) {
    List<PersonFile> files = new ArrayList<>();
    jifen.files.forEachUpTo(position, file -> files.add(file.file()));
    return files.getFirst();
  }

  @Test
  void replayedFromTheLedgerItIsWhatItWasStepByStep() {
    for (life = 0; life < LIVES; life++) {
      InMemoryJifen jifen = new InMemoryJifen();
      PersonFile lived = PersonFile.empty(book, ONE);
      List<LedgerPosition> positions = new ArrayList<>();
      List<State> states = new ArrayList<>();
      for (Deed deed : anyLife(ONE).deeds()) {
        lived = lived.with(deed.in(lived));
        assertEquals(State.of(lived), State.of(recorded(jifen, ONE, deed)));
        if (!lived.events().isEmpty()) {
          positions.add(jifen.ledger.head());
          states.add(State.of(lived));
        }
      }
      for (int i = 0; i < positions.size(); i++) {
        assertEquals(states.get(i), State.of(asOf(jifen, positions.get(i))));
      }
      LedgerCheck check = new LedgerCheck(jifen.ledger, book);
      jifen.ledger.after(0, 1000).forEach(e -> assertEquals(Optional.empty(), check.next(e)));
    }
  }

  @Test
  void theOrderOfUnrelatedPeoplesEventsDoesNotMatter() {
    for (life = 0; life < LIVES / 3; life++) {
      List<Deed> ones = anyLife(ONE).deeds();
      List<Deed> twos = anyLife(TWO).deeds();
      InMemoryJifen apart = interleaved(ones, twos, 1);
      for (double share : new double[] {0, 0.2, 0.5, 0.8}) {
        InMemoryJifen mixed = interleaved(ones, twos, share);
        for (PersonId person : List.of(ONE, TWO)) {
          assertEquals(State.of(loaded(apart, person)), State.of(loaded(mixed, person)));
          assertEquals(steps(apart, person), steps(mixed, person));
        }
      }
    }
  }

  /** One's deed comes next with that probability. */
  private InMemoryJifen interleaved(List<Deed> ones, List<Deed> twos, double share) {
    InMemoryJifen jifen = new InMemoryJifen();
    int one = 0;
    int two = 0;
    while (one < ones.size() || two < twos.size()) {
      if (two == twos.size() || (one < ones.size() && random.nextDouble() < share)) {
        recorded(jifen, ONE, ones.get(one++));
      } else {
        recorded(jifen, TWO, twos.get(two++));
      }
    }
    return jifen;
  }

  /**
   * While they are merged all is in the one file; parted, each has what was his, and all is read.
   */
  @Test
  void whoAreMergedAndPartedLoseNothingAndReplayTheSame() {
    int aboutBoth = 0;
    for (life = 0; life < LIVES; life++) {
      InMemoryJifen jifen = new InMemoryJifen();
      anyLife(ONE).deeds().forEach(deed -> recorded(jifen, ONE, deed));
      anyLife(TWO).deeds().forEach(deed -> recorded(jifen, TWO, deed));
      int before = loaded(jifen, ONE).events().size() + loaded(jifen, TWO).events().size();
      joined(jifen, new MergeStep.PeopleMerged(ONE, TWO, MERGED));
      PersonFile joint = loaded(jifen, ONE);
      assertEquals(before, joint.events().size());
      for (AssessedScore score : joint.balances().scores()) {
        NoticeId notice = new NoticeId(900_000 + score.score().id().value());
        DecisionNo decision = score.score().decision().number();
        joint = recorded(jifen, ONE, new Deed.Notified(decision, notice, MERGED, MERGED));
      }
      for (FileEvent.MeasureOrdered order : joint.orders()) {
        OrderId by = new OrderId(910_000 + order.order().value());
        NoticeId notice = new NoticeId(920_000 + order.order().value());
        LocalDate end = order.firstDay().plusDays(40);
        joint = recorded(jifen, ONE, new Deed.Reordered(order.order(), by, notice, MERGED, end));
      }
      assertEquals(State.of(joint), State.of(loaded(jifen, TWO)));
      joined(jifen, new MergeStep.PeopleSplit(ONE, TWO, MERGED));
      PersonFile one = loaded(jifen, ONE);
      PersonFile two = loaded(jifen, TWO);
      assertEquals(joint.events().size(), one.events().size() + two.events().size());
      assertEquals(State.of(one), State.of(PersonFile.replay(book, ONE, one.events())));
      aboutBoth += namesAnothers(one) ? 1 : 0;
      for (FileEvent.MeasureOrdered order : one.orders()) {
        order.replaces().ifPresent(was -> assertTrue(one.isRevoked(was), "its own is replaced"));
      }
      LedgerCheck check = new LedgerCheck(jifen.ledger, book);
      jifen.ledger.after(0, 1000).forEach(e -> assertEquals(Optional.empty(), check.next(e)));
    }
    assertTrue(aboutBoth > 10, aboutBoth + " with a notice about scores of both");
  }

  private static boolean namesAnothers(PersonFile file) {
    return file.events().stream()
        .flatMap(e -> e instanceof NoticeIssued notice ? notice.scores().stream() : Stream.empty())
        .anyMatch(score -> file.counting(score).isEmpty() && !file.isVoided(score));
  }

  private static void joined(InMemoryJifen jifen, MergeStep step) {
    jifen.attempts.inTransaction(
        () -> {
          FileRecorder recorder = new FileRecorder(jifen.files, jifen.ledger, List.of(ONE, TWO));
          recorder.record(ONE, step);
          if (recorder.file(TWO).person().equals(ONE)) {
            recorder.record(new LedgerEvent.InCase(TWO, step));
          } else {
            recorder.record(TWO, step);
          }
          recorder.finish(new Chronicle(jifen).act());
          jifen.files.rewrite(List.of(ONE, TWO));
          return step;
        });
  }

  private PersonFile lived(List<Deed> deeds) {
    PersonFile file = PersonFile.empty(book, ONE);
    for (Deed deed : deeds) {
      file = file.with(deed.in(file));
    }
    return file;
  }

  private PersonFile revoked(PersonFile file, ScoreId score, LocalDate on) {
    return file.with(new Deed.Corrected(score, on, Optional.empty()).in(file));
  }

  private static boolean isRecordingOf(ScoreId score, Deed deed) {
    return deed instanceof Deed.Recorded(FileEvent.ScoreRecorded recorded)
        && recorded.score().id().equals(score);
  }

  /**
   * The same person without that score: the points, what each other score triggers, and every
   * measure are the same, but for one that would have been heavier: that stands as it was notified.
   */
  @Test
  void aRevokedScoreRestoresExactlyWhatWouldHaveBeenWithoutIt() {
    int heavier = 0;
    int lighter = 0;
    for (life = 0; life < MANY_LIVES; life++) {
      RandomLife any = new RandomLife(book, random, ONE, false);
      PersonFile with = lived(any.deeds());
      List<AssessedScore> scores = with.balances().scores();
      if (scores.isEmpty()) {
        continue;
      }
      ScoreId gone = scores.get(random.nextInt(scores.size())).score().id();
      PersonFile after = revoked(with, gone, any.end());
      PersonFile without =
          lived(any.deeds().stream().filter(deed -> !isRecordingOf(gone, deed)).toList());

      assertEquals(without.balances().totals(), after.balances().totals());
      assertEquals(without.balances().scores(), after.balances().scores());
      assertEquals(without.balances().repairs(), after.balances().repairs());
      for (AssessedScore score : after.balances().scores()) {
        if (wouldBeHeavier(after, score)) {
          assertEquals(notified(after, score), inForce(after, score));
          heavier++;
        } else {
          assertEquals(measures(without, score), measures(after, score));
          lighter += measures(with, score).equals(measures(after, score)) ? 0 : 1;
        }
      }
      assertEquals(without.orders(), after.orders());
    }
    assertTrue(heavier > 10 && lighter > 10, heavier + " heavier, " + lighter + " lighter");
  }

  /**
   * Rules 6.1, after any number of corrections: the lighter of what is notified and what follows.
   */
  @Test
  void whatWouldBecomeHeavierStandsAsNotifiedUntilANewNotice() {
    int heavier = 0;
    for (life = 0; life < MANY_LIVES; life++) {
      RandomLife any = anyLife(ONE);
      PersonFile file = lived(any.deeds());
      for (AssessedScore score : file.balances().scores()) {
        heavier += wouldBeHeavier(file, score) ? 1 : 0;
        assertEquals(
            wouldBeHeavier(file, score) ? notified(file, score) : following(score),
            inForce(file, score));
      }
      PersonFile anew = file;
      for (AssessedScore score : file.balances().scores()) {
        NoticeId notice = new NoticeId(900_000 + score.score().id().value());
        DecisionNo decision = score.score().decision().number();
        anew = anew.with(new Deed.Notified(decision, notice, any.end(), any.end()).in(anew));
      }
      for (AssessedScore score : anew.balances().scores()) {
        assertFalse(anew.awaitsNotice(score));
        assertEquals(following(score), inForce(anew, score));
        for (LocalDate day : List.of(any.end().minusDays(1), any.end().minusMonths(2))) {
          assertEquals(ruleOn(file, score, day), ruleOn(anew, score, day));
        }
      }
    }
    assertTrue(heavier > 10, heavier + " heavier");
  }

  private static Optional<MeasureRule> following(AssessedScore score) {
    return Deed.ordering(score).map(MeasureRow::rule);
  }

  private static boolean wouldBeHeavier(PersonFile file, AssessedScore score) {
    Optional<MeasureRule> notified = notified(file, score);
    return following(score).map(now -> notified.map(now::heavierThan).orElse(true)).orElse(false);
  }

  /** What the last notice about it ordered, or about the score in whose place it stands. */
  private static Optional<MeasureRule> notified(PersonFile file, AssessedScore score) {
    List<ScoreId> place = place(file, score.score().id());
    Optional<MeasureRule> rule = Optional.empty();
    for (FileEvent event : file.events()) {
      if (event instanceof NoticeIssued notice
          && notice.scores().stream().anyMatch(place::contains)) {
        rule =
            notice.measures().stream()
                .filter(measure -> place.contains(measure.score()))
                .map(NotifiedMeasure::rule)
                .findFirst();
      }
    }
    return rule;
  }

  /** The score and all that it replaced. */
  private static List<ScoreId> place(PersonFile file, ScoreId score) {
    List<ScoreId> place = new ArrayList<>(List.of(score));
    for (FileEvent event : file.events().reversed()) {
      if (event instanceof FileEvent.ScoreRecorded recorded
          && recorded.score().id().equals(place.getLast())) {
        recorded.replaces().ifPresent(place::add);
      }
    }
    return place;
  }

  private static List<Measure> measures(PersonFile file, AssessedScore score) {
    return file.measures().stream().filter(m -> m.isOf(score.score().id())).toList();
  }

  private static Optional<MeasureRule> inForce(PersonFile file, AssessedScore score) {
    return measures(file, score).stream()
        .filter(measure -> !measure.superseded())
        .map(Measure::row)
        .flatMap(row -> rule(row).stream())
        .findFirst();
  }

  private static Optional<MeasureRule> ruleOn(PersonFile file, AssessedScore score, LocalDate day) {
    return measures(file, score).stream()
        .filter(measure -> measure.inForceOn(day))
        .flatMap(measure -> rule(measure.row()).stream())
        .findFirst();
  }

  private static Optional<MeasureRule> rule(MeasureBasis basis) {
    return basis instanceof MeasureRow row ? Optional.of(row.rule()) : Optional.empty();
  }
}
