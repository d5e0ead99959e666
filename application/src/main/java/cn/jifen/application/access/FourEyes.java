package cn.jifen.application.access;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.UserId;
import java.util.Optional;

/** Separate posts: who proposes may not decide (Art 62, 68). */
public final class FourEyes {
  private static final LegalBasis SEPARATE_POSTS =
      new LegalBasis("新医保规〔2025〕2号", 68, "", "明确不同单位不同岗位的权限内容，专岗专权");

  private FourEyes() {}

  /** What speaks against it that the actor decides on what that user proposed. */
  public static Optional<Finding> against(Actor actor, UserId proposedBy) {
    return actor.user().equals(proposedBy)
        ? Optional.of(new Finding("same-person", SEPARATE_POSTS, "须由经办人以外的复核人员批准", "批准人与经办人是同一人"))
        : Optional.empty();
  }
}
