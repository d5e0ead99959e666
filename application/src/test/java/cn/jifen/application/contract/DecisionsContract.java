package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.kernel.DecisionNo;
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
  void a_key_is_registered_once_a_kind() {
    String digest = "0a".repeat(32);
    ports().keys().record("repairs", Map.of("1", digest, "2", digest));
    ports().keys().record("restorations", Map.of("1", digest));
    assertThat(ports().keys().digests("repairs", List.of("1", "3"))).isEqualTo(Map.of("1", digest));
    assertThatThrownBy(() -> ports().keys().record("repairs", Map.of("1", digest)))
        .isInstanceOf(ConcurrentChange.class);
  }
}
