package cn.jifen.application.attachments;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.Refusal;
import java.util.Optional;

/** What every reading of attachments asks and leaves behind. */
public final class AttachmentReaders {
  private final AttachmentScope scope;
  private final DepartmentCases departments;
  private final ReadingLog log;

  public AttachmentReaders(AttachmentScope scope, DepartmentCases departments, ReadingLog log) {
    this.scope = scope;
    this.departments = departments;
    this.log = log;
  }

  /** Whether there is such a person or institution. */
  boolean know(AttachmentOwner owner) {
    return scope.of(owner).isPresent();
  }

  /**
   * A refusal for whoever may see neither the person's file nor the institution, nor decides an
   * appeal of the person (Art 49); the reading of anybody else is logged where it belongs in a
   * person's file.
   *
   * @param which what is read
   */
  Optional<Refusal> admit(Actor actor, AttachmentOwner owner, String which) {
    if (!isSeen(actor, owner)) {
      return Optional.of(Visibility.of(actor).notSeen());
    }
    owner
        .asPerson()
        .ifPresent(person -> log.note(actor, person, FileAccess.What.ATTACHMENT, which));
    return Optional.empty();
  }

  private boolean isSeen(Actor actor, AttachmentOwner owner) {
    return scope.of(owner).filter(known -> known.isSeenBy(actor)).isPresent()
        || owner.asPerson().filter(person -> departments.include(actor, person)).isPresent();
  }
}
