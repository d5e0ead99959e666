package cn.jifen.web.cli;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Refusal;

/** Tells a lawful refusal on the terminal. */
final class Refusals {
  private Refusals() {}

  /** Every reason on a line of its own. */
  static CommandRefused of(Refusal refusal) {
    return new CommandRefused(refusal.findings().stream().map(Finding::sentence).toList());
  }
}
