package cn.jifen.application.delivery;

import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionProposed;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import java.util.List;
import java.util.Optional;

/**
 * The correction of a recorded delivery with what follows from it.
 *
 * @param proposed who proposed it and when
 * @param step what was proposed
 * @param recorded the delivery that it corrects
 * @param right the delivery as it was; empty: there was none
 * @param appealUntil last day for an appeal of the party as recorded; empty: none runs
 * @param appealUntilAfter last day for an appeal by the right delivery; empty: none runs
 * @param lateAppeals appeals that were received in time and are late by the right delivery; they
 *     stay received (reading delivery-corrected)
 * @param returned why it was returned; empty: it was not
 * @param receipt the new 送达回证; empty until it is approved, and where there was no delivery
 */
public record DeliveryCorrection(
    TakenStep proposed,
    DeliveryCorrectionProposed step,
    State state,
    NoticeDelivered recorded,
    Optional<Handover> right,
    Optional<DueDate> appealUntil,
    Optional<DueDate> appealUntilAfter,
    List<AppealId> lateAppeals,
    Optional<String> returned,
    Optional<DocumentId> receipt) {
  public DeliveryCorrection {
    lateAppeals = List.copyOf(lateAppeals);
  }

  /** Where it stands. */
  public enum State {
    WAITING("待复核"),
    APPROVED("已更正"),
    RETURNED("已退回");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The Chinese term. */
    public String label() {
      return label;
    }
  }
}
