package cn.jifen.application.delivery;

import cn.jifen.domain.kernel.Refusal;

/** What came of a step in the correction of a delivery. */
public sealed interface DeliveryCorrectionAnswer {
  /** It was taken: the correction as it stands then. */
  record Taken(DeliveryCorrection correction) implements DeliveryCorrectionAnswer {}

  record Refused(Refusal refusal) implements DeliveryCorrectionAnswer {}
}
