package cn.jifen.application.registry;

import cn.jifen.domain.kernel.Refusal;

/** What came of a step about merging two people. */
public sealed interface MergeAnswer {
  /** The step is taken. */
  record Accepted(MergeDesk.Pair pair) implements MergeAnswer {}

  record Refused(Refusal refusal) implements MergeAnswer {}
}
