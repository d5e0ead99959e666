package cn.jifen.application.notices;

import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.notices.TransferStep;
import java.util.List;
import java.util.stream.Stream;

/** A case as letters to the regulators tell of it: a score, or a measure without one. */
sealed interface ToldCase {
  record OfScore(ScoreId score) implements ToldCase {}

  record OfOrder(OrderId order) implements ToldCase {}

  /** The cases that a letter is about. */
  static List<ToldCase> in(TransferStep step) {
    return Stream.<ToldCase>concat(
            step.scores().stream().map(OfScore::new), step.orders().stream().map(OfOrder::new))
        .toList();
  }

  /** The scores among these cases. */
  static List<ScoreId> scores(List<ToldCase> cases) {
    return cases.stream()
        .flatMap(one -> one instanceof OfScore of ? Stream.of(of.score()) : Stream.empty())
        .toList();
  }

  /** The measures without a score among these cases. */
  static List<OrderId> orders(List<ToldCase> cases) {
    return cases.stream()
        .flatMap(one -> one instanceof OfOrder of ? Stream.of(of.order()) : Stream.empty())
        .toList();
  }
}
