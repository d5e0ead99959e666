package cn.jifen.web.registry;

import cn.jifen.application.registry.Ruling;
import cn.jifen.web.problem.ProblemException;
import java.util.Optional;

/** What reviewers say, as requests have it. */
final class Rulings {
  private Rulings() {}

  /** Approval, or a return with its reason; a problem without one. */
  static Ruling of(boolean approved, Optional<String> reason) {
    return approved
        ? new Ruling.Approved()
        : reason
            .filter(text -> !text.isBlank())
            .<Ruling>map(Ruling.Returned::new)
            .orElseThrow(() -> ProblemException.invalid("/reason", "退回的，应写明理由"));
  }
}
