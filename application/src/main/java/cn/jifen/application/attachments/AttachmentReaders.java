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
final class AttachmentReaders {
  private AttachmentReaders() {}

  /** A refusal for a post that reads no files at all. */
  static Optional<Refusal> refusal(Actor actor) {
    return Access.requireAnyRole(
        actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.INSTITUTION, Role.PERSON);
  }

  /** Logs the reading of what belongs in a person's file. */
  static void log(
      FileAccesses accesses, AttachmentOwner owner, Actor actor, Now now, String which) {
    owner
        .asPerson()
        .map(p -> new FileAccess(p, actor, now.instant(), FileAccess.What.ATTACHMENT, which))
        .ifPresent(accesses::record);
  }
}
