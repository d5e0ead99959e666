package cn.jifen.application.registry;

import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.registry.PersonStep;
import cn.jifen.domain.registry.PersonStep.LossRevocationProposed;
import cn.jifen.domain.registry.PersonStep.LossRevocationReturned;
import cn.jifen.domain.registry.PersonStep.QualificationLossProposed;
import cn.jifen.domain.registry.PersonStep.QualificationLossReturned;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was proposed about a person's lost qualification and waits for a reviewer. */
final class QualificationMatters {
  private final PersonFile file;
  private final Map<OrderId, TakenStep> losses = new LinkedHashMap<>();
  private final Map<OrderId, TakenStep> revocations = new LinkedHashMap<>();

  QualificationMatters(VersionedFile file) {
    this.file = file.file();
    file.of(PersonStep.class).forEach(this::take);
    this.file.orders().forEach(order -> losses.remove(order.order()));
    losses.keySet().removeIf(this.file::isRevoked);
    revocations.keySet().removeIf(this.file::isRevoked);
  }

  private void take(TakenStep taken) {
    switch ((PersonStep) taken.step()) {
      case QualificationLossProposed proposed -> losses.put(proposed.order(), taken);
      case QualificationLossReturned returned -> losses.remove(returned.order());
      case LossRevocationProposed proposed -> revocations.put(proposed.order(), taken);
      case LossRevocationReturned returned -> revocations.remove(returned.order());
      case PersonStep.IdentityRecorded _ -> {}
    }
  }

  boolean lossWaits() {
    return !losses.isEmpty();
  }

  Optional<TakenStep> loss(OrderId order) {
    return Optional.ofNullable(losses.get(order));
  }

  Optional<TakenStep> revocation(OrderId order) {
    return Optional.ofNullable(revocations.get(order));
  }

  /** The termination of that id, unless it was revoked. */
  Optional<FileEvent.MeasureOrdered> standing(OrderId order) {
    return file.orders().stream()
        .filter(o -> o.order().equals(order) && o.rule() == LinkedRule.QUALIFICATION_LOST)
        .findFirst();
  }

  /** Whether a termination because of a lost qualification is neither revoked nor lifted. */
  boolean isLost() {
    return file.measures().stream()
        .anyMatch(measure -> measure.needsQualification() && measure.liftedOn().isEmpty());
  }
}
