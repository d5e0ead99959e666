package cn.jifen.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.application.ledger.Recorded;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.testing.RandomPause;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.notices.NoticeStep.TalkHeld;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.registry.RegistryStep.CorrectionDemanded;
import cn.jifen.domain.scoring.Score;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files as folds over the ledger, saved by whoever knows their newest version. */
abstract class PersonFilesContract {
  private static final PersonId ONE = new PersonId(1);
  private static final PersonId TWO = new PersonId(2);
  private static final Year YEAR = Year.of(2026);

  protected abstract Ports ports();

  private VersionedFile load(PersonId person) {
    return loaded(ports().files().load(List.of(person)), person);
  }

  private static VersionedFile loaded(Map<PersonId, VersionedFile> files, PersonId person) {
    assertThat(files).containsKey(person);
    return files.get(person);
  }

  @Test
  void a_person_without_events_has_an_empty_file_of_version_0() {
    assertThat(load(ONE).version()).isZero();
    assertThat(load(ONE).file().events()).isEmpty();
  }

  @Test
  void a_file_is_its_events_in_the_order_of_recording() {
    Samples.record(ports(), 1, Samples.recorded(11), Samples.notified(11));
    Samples.record(ports(), 2, Samples.recorded(21));
    Map<PersonId, VersionedFile> files = ports().files().load(List.of(ONE, TWO, new PersonId(3)));
    assertThat(files).hasSize(3);
    assertThat(loaded(files, ONE).file().events())
        .containsExactly(Samples.recorded(11), Samples.notified(11));
    assertThat(loaded(files, TWO).file().balances().total(YEAR)).isEqualTo(Points.of(10));
    assertThat(loaded(files, ONE).version()).isEqualTo(1);
  }

  @Test
  void who_saves_an_old_version_has_lost_and_nothing_is_written() {
    VersionedFile old = load(ONE);
    Samples.record(ports(), 1, Samples.recorded(11));
    VersionedFile late =
        old.with(Samples.recorded(12), new Recorded(Recorded.NOT_YET, ONE, Samples.DAY));
    assertThatThrownBy(() -> saveAlone(late)).isInstanceOf(ConcurrentChange.class);
    assertThat(load(ONE).version()).isEqualTo(1);
    assertThat(load(ONE).file().events()).containsExactly(Samples.recorded(11));
  }

  private void saveAlone(VersionedFile file) {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              ports().files().save(List.of(file));
              return file;
            });
  }

  @Test
  void a_file_can_be_seen_as_it_stood_at_a_position() {
    LedgerEntry first = Samples.record(ports(), 1, Samples.recorded(11)).getLast();
    Samples.record(ports(), 2, Samples.recorded(21));
    Samples.record(ports(), 1, new FileEvent.ScoreVoided(new ScoreId(11), Samples.DAY, "记录有误"));
    assertThat(upTo(new LedgerPosition(first.sequence(), first.hash())))
        .singleElement()
        .satisfies(file -> assertThat(file.balances().total(YEAR)).isEqualTo(Points.of(10)));
    assertThat(upTo(ports().ledger().head()))
        .extracting(PersonFile::person)
        .containsExactly(ONE, TWO);
  }

  @Test
  void a_file_as_it_stood_has_the_steps_that_were_taken_by_then() {
    TalkHeld first = new TalkHeld(new NoticeId(1), false, Samples.DAY, "一");
    Samples.record(ports(), 1, Samples.recorded(11));
    take(ONE, first);
    LedgerPosition then = ports().ledger().head();
    take(ONE, new TalkHeld(new NoticeId(1), false, Samples.DAY.plusDays(1), "二"));
    List<NoticeStep> taken = new ArrayList<>();
    ports().files().forEachUpTo(then, loaded -> taken.addAll(loaded.steps(NoticeStep.class)));
    assertThat(taken).containsExactly(first);
  }

  private List<PersonFile> upTo(LedgerPosition position) {
    List<PersonFile> files = new ArrayList<>();
    ports().files().forEachUpTo(position, loaded -> files.add(loaded.file()));
    return files;
  }

  @Test
  void who_has_scores_that_count_in_a_decision_is_known() {
    DecisionNo number = scoreOf(Samples.recorded(11)).decision().number();
    Samples.record(ports(), 2, Samples.recorded(21));
    Samples.record(ports(), 1, Samples.recorded(11));
    assertThat(ports().scored().in(number)).contains(ONE);
    Samples.record(ports(), 1, new FileEvent.ScoreVoided(new ScoreId(11), Samples.DAY, "记录有误"));
    assertThat(ports().scored().in(number)).doesNotContain(ONE);
    assertThat(ports().scored().in(new DecisionNo("x"))).isEmpty();
  }

  private static Score scoreOf(FileEvent event) {
    return ((FileEvent.ScoreRecorded) event).score();
  }

  @Test
  void two_officers_at_once_on_one_person_lose_nothing_and_count_nothing_twice() {
    int officers = 8;
    Crowd.<Integer>of(officers, i -> () -> recordWithRetries(100 + i));
    PersonFile file = load(ONE).file();
    assertThat(load(ONE).version()).isEqualTo(officers);
    assertThat(file.events()).hasSize(officers).doesNotHaveDuplicates();
    assertThat(file.balances().total(YEAR)).isEqualTo(Points.of(officers));
    assertThat(ports().ledger().after(0, 100)).hasSize(officers);
  }

  @Test
  void of_two_officers_at_once_on_one_step_one_looks_again() {
    VersionedFile seenByBoth = load(ONE);
    take(ONE, new TalkHeld(new NoticeId(1), false, Samples.DAY, "一"));
    assertThat(load(ONE).version()).isEqualTo(1);
    assertThat(load(ONE).steps(NoticeStep.class))
        .containsExactly(new TalkHeld(new NoticeId(1), false, Samples.DAY, "一"));
    assertThat(load(ONE).of(NoticeStep.class).findFirst().orElseThrow().by())
        .isEqualTo(new UserId("u1"));
    assertThatThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .inTransaction(
                        () -> {
                          ports().files().save(List.of(seenByBoth));
                          return 1;
                        }))
        .isInstanceOf(ConcurrentChange.class);
  }

  private void take(PersonId person, NoticeStep step) {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              FileRecorder recorder =
                  new FileRecorder(ports().files(), ports().ledger(), List.of(person));
              recorder.record(person, step);
              return recorder.finish(Samples.act("c1"));
            });
  }

  @Test
  void the_steps_about_an_institution_have_a_version_of_their_own() {
    CorrectionDemanded demanded =
        new CorrectionDemanded(
            Samples.HOSPITAL,
            Samples.DAY,
            Samples.DAY.plusDays(7),
            RegistryDefect.STATUS_NOT_MAINTAINED);
    InstitutionFiles.VersionedSteps before = ports().institutionFiles().load(Samples.HOSPITAL);
    assertThat(before.version()).isZero();
    demand(before, demanded);
    InstitutionFiles.VersionedSteps after = ports().institutionFiles().load(Samples.HOSPITAL);
    assertThat(after.version()).isEqualTo(1);
    assertThat(after.steps()).extracting(TakenStep::step).containsExactly(demanded);
    assertThat(ports().institutionFiles().load(Samples.CLINIC).steps()).isEmpty();
    assertThatThrownBy(() -> demand(before, demanded)).isInstanceOf(ConcurrentChange.class);
    assertThat(ports().ledger().after(0, 10)).hasSize(1);
  }

  private void demand(InstitutionFiles.VersionedSteps seen, CorrectionDemanded step) {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              ports().institutionFiles().save(seen);
              return ports()
                  .ledger()
                  .append(
                      Samples.act("c1"),
                      List.of(new LedgerEvent.AtInstitution(seen.institution(), step)));
            });
  }

  private int recordWithRetries(long score) {
    FileEvent event =
        new FileEvent.ScoreRecorded(Samples.score(score, 1, Clause.C33_3), Optional.empty());
    for (int attempt = 1; ; attempt++) {
      try {
        return new Attempts(ports().unitOfWork(), new RandomPause())
            .inTransaction(() -> Samples.record(ports(), 1, event).size());
      } catch (ConcurrentChange lost) {
        if (attempt == 20) {
          throw lost;
        }
      }
    }
  }
}
