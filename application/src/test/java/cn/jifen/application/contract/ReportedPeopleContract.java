package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.notices.TransferStep.PassedOn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of whom a letter told, and about whom something was recorded since (Art 64). */
abstract class ReportedPeopleContract {
  private static final AreaCode DISTRICT = new AreaCode("650102");
  private static final PersonId ONE = new PersonId(1);
  private static final PersonId TWIN = new PersonId(2);

  protected abstract Ports ports();

  private void told(PersonId person, long score) {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              DocumentId letter = new DocumentId(700 + score);
              Twins twins = new Twins(ports(), ONE, TWIN);
              var recorder = twins.recorder();
              recorder.record(
                  person, new PassedOn(letter, List.of(new ScoreId(score)), List.of(), DAY));
              List<LedgerEntry> entries = recorder.finish(Samples.act("letter-" + score));
              ports().reported().add(letter, DISTRICT, entries);
              return entries;
            });
  }

  private static FileEvent voided(long score) {
    return new FileEvent.ScoreVoided(new ScoreId(score), DAY, "记录有误");
  }

  private Iterable<PersonId> changed() {
    return ports().reported().changedSince(DISTRICT);
  }

  @Test
  void who_was_told_of_and_has_a_void_since_may_have_to_be_corrected() {
    Samples.record(ports(), 1, Samples.recorded(11), Samples.recorded(12), Samples.notified(11));
    Samples.record(ports(), 1, voided(12));
    told(ONE, 11);
    assertThat(changed()).as("voided before the letter").isEmpty();
    Samples.record(
        ports(), 1, new FileEvent.RestorationGranted(new RestorationId(5), DAY, DISTRICT, false));
    assertThat(changed()).as("makes no letter wrong").isEmpty();
    Samples.record(ports(), 1, voided(11));
    assertThat(changed()).containsExactly(ONE);
  }

  @Test
  void the_end_of_a_stay_is_such_a_change() {
    Samples.record(ports(), 1, Samples.recorded(11), Samples.notified(11));
    told(ONE, 11);
    Samples.record(ports(), 1, new FileEvent.StayGranted(new NoticeId(1011), DAY, "证据存疑"));
    assertThat(changed()).isEmpty();
    Samples.record(
        ports(), 1, new FileEvent.StayEnded(new NoticeId(1011), DAY.plusDays(9), "已有结果"));
    assertThat(changed()).containsExactly(ONE);
  }

  @Test
  void only_that_very_area_and_only_those_who_were_told_of() {
    Samples.record(ports(), 1, Samples.recorded(11), Samples.notified(11));
    Samples.record(ports(), 2, Samples.recorded(21), Samples.notified(21));
    told(ONE, 11);
    Samples.record(ports(), 1, voided(11));
    Samples.record(ports(), 2, voided(21));
    assertThat(changed()).containsExactly(ONE);
    for (String other : List.of("650100", "650103", "650000")) {
      assertThat(ports().reported().changedSince(new AreaCode(other))).as(other).isEmpty();
    }
  }

  @Test
  void who_was_ever_merged_is_looked_at_from_either_side() {
    Samples.record(ports(), 1, Samples.recorded(11), Samples.notified(11));
    Samples.record(ports(), 2, Samples.recorded(21), Samples.notified(21));
    told(ONE, 11);
    told(TWIN, 21);
    assertThat(changed()).isEmpty();
    new Twins(ports(), ONE, TWIN).merge();
    assertThat(changed()).containsExactlyInAnyOrder(ONE, TWIN);
    new Twins(ports(), ONE, TWIN).split();
    assertThat(changed()).containsExactlyInAnyOrder(ONE, TWIN);
  }
}
