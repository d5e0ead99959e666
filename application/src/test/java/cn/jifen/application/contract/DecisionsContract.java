package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.MONDAY;
import static cn.jifen.application.contract.Samples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.scoring.DecisionRevision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parent decisions and the keys of rows, each registered once. */
abstract class DecisionsContract {
  private static final RecordedDecision FIRST =
      new RecordedDecision(Samples.decision("乌医保罚〔2026〕1号"), Samples.DAY.plusDays(2));

  protected abstract Ports ports();

  @Test
  void a_number_has_one_decision() {
    ports().decisions().record(List.of(FIRST), MONDAY);
    assertThat(ports().decisions().find(List.of(FIRST.decision().number(), new DecisionNo("x"))))
        .isEqualTo(Map.of(FIRST.decision().number(), FIRST));
    assertThatThrownBy(() -> ports().decisions().record(List.of(FIRST), MONDAY))
        .isInstanceOf(ConcurrentChange.class);
  }

  @Test
  void what_became_of_a_decision_is_noted_once_an_instrument() {
    DecisionNo number = FIRST.decision().number();
    DecisionRevision changed = revision(number, DecisionRevision.Kind.CHANGED, "（2026）新01行终9号");
    DecisionRevision annulled = revision(number, DecisionRevision.Kind.ANNULLED, "（2026）新01行终8号");
    ports().decisions().record(List.of(FIRST), MONDAY);
    assertThat(ports().decisions().revisionsOf(number)).isEmpty();
    ports().unitOfWork().inTransaction(() -> noted(changed, MONDAY));
    ports().unitOfWork().inTransaction(() -> noted(annulled, TUESDAY));
    assertThat(ports().decisions().revisionsOf(number)).containsExactly(changed, annulled);
    assertThat(ports().decisions().revisionsOf(new DecisionNo("x"))).isEmpty();
    assertThatThrownBy(() -> ports().decisions().revise(changed, TUESDAY))
        .isInstanceOf(ConcurrentChange.class);
  }

  /** Each reads what the ones before it left: the next instrument is free. */
  @Test
  void who_holds_a_number_sees_what_the_one_before_it_did() {
    DecisionNo number = FIRST.decision().number();
    ports().decisions().record(List.of(FIRST), MONDAY);
    held(number);
    Crowd.of(8, i -> () -> ports().unitOfWork().inTransaction(() -> notedNext(number)));
    assertThat(ports().decisions().revisionsOf(number))
        .extracting(DecisionRevision::instrument)
        .containsExactlyInAnyOrder("判0", "判1", "判2", "判3", "判4", "判5", "判6", "判7");
  }

  /** Of several who hold a number for the first time at once all but one have to look again. */
  private void held(DecisionNo number) {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              ports().decisions().hold(number);
              return number;
            });
  }

  private boolean notedNext(DecisionNo number) {
    ports().decisions().hold(number);
    int before = ports().decisions().revisionsOf(number).size();
    ports()
        .decisions()
        .revise(revision(number, DecisionRevision.Kind.CHANGED, "判" + before), MONDAY);
    return true;
  }

  private boolean noted(DecisionRevision revision, Instant at) {
    ports().decisions().hold(revision.decision());
    ports().decisions().revise(revision, at);
    return true;
  }

  private static DecisionRevision revision(
      DecisionNo number, DecisionRevision.Kind kind, String instrument) {
    return new DecisionRevision(number, kind, instrument, Samples.DAY.plusDays(9), "主要证据“不足”");
  }

  @Test
  void a_key_is_registered_once_a_kind() {
    String digest = "0a".repeat(32);
    ports().keys().record("repairs", Map.of("1", digest, "2", digest));
    ports().keys().record("restorations", Map.of("1", digest));
    assertThat(ports().keys().digests("repairs", List.of("1", "3"))).isEqualTo(Map.of("1", digest));
    assertThatThrownBy(() -> ports().keys().record("repairs", Map.of("1", digest)))
        .isInstanceOf(ConcurrentChange.class);
  }
}
