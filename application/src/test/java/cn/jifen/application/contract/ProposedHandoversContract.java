package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.delivery.DeliverNotice.RefusedReceipt;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.notices.DeliveryMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The deliveries that proposed corrections tell: kept as they were told, never changed. */
abstract class ProposedHandoversContract {
  private static final ProposalId ONE = new ProposalId(1);

  protected abstract Ports ports();

  private static Handover handover(String receivedBy, Optional<RefusedReceipt> refused) {
    return new Handover(
        Party.PERSON,
        DeliveryMethod.LEFT_BEHIND,
        DAY,
        "“解放路”1号\\",
        List.of("欧阳𬱖", "㛃䶮"),
        Optional.of(receivedBy).filter(name -> !name.isEmpty()),
        refused,
        "");
  }

  @Test
  void a_delivery_is_found_under_its_proposal_as_it_was_told() {
    Handover plain = handover("赵收发", Optional.empty());
    Handover refused = handover("", Optional.of(new RefusedReceipt("拒绝签字", List.of("阿卜杜热合曼·买买提"))));
    ports().handovers().record(ONE, plain);
    ports().handovers().record(new ProposalId(2), refused);
    assertThat(ports().handovers().find(ONE)).contains(plain);
    assertThat(ports().handovers().find(new ProposalId(2))).contains(refused);
    assertThat(ports().handovers().find(new ProposalId(3))).isEmpty();
  }

  @Test
  void it_is_told_once() {
    ports().handovers().record(ONE, handover("赵收发", Optional.empty()));
    assertThatThrownBy(() -> ports().handovers().record(ONE, handover("别人", Optional.empty())))
        .isInstanceOf(ConcurrentChange.class);
  }
}
