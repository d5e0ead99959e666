package cn.jifen.application.attachments;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.FileAccesses;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.Refusal;
import java.util.Optional;

/** What every reading of attachments asks and leaves behind. */
public final class AttachmentReaders {
  private final AttachmentScope scope;
  private final FileAccesses accesses;
  private final Now now;

  public AttachmentReaders(AttachmentScope scope, FileAccesses accesses, Now now) {
    this.scope = scope;
    this.accesses = accesses;
    this.now = now;
  }

  /** A refusal for a post that reads no files at all. */
  static Optional<Refusal> refusal(Actor actor) {
    return Access.requireAnyRole(
        actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.INSTITUTION, Role.PERSON);
  }

  /** Whether there is such a person or institution. */
  boolean know(AttachmentOwner owner) {
    return scope.of(owner).isPresent();
  }

  /**
   * A refusal for whoever may not see the person's file or the institution; the reading of anybody
   * else is logged where it belongs in a person's file.
   *
   * @param which what is read
   */
  Optional<Refusal> admit(Actor actor, AttachmentOwner owner, String which) {
    if (scope.of(owner).filter(known -> known.isSeenBy(actor)).isEmpty()) {
      return Optional.of(Access.areaNotCovered());
    }
    owner
        .asPerson()
        .map(p -> new FileAccess(p, actor, now.instant(), FileAccess.What.ATTACHMENT, which))
        .ifPresent(accesses::record);
    return Optional.empty();
  }
}
