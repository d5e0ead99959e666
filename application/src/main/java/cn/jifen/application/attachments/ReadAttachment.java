package cn.jifen.application.attachments;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccesses;
import cn.jifen.application.notices.Sha256;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.Refusal;
import java.util.Optional;

/** Hands out a stored file, byte for byte, and notes who read it. */
public final class ReadAttachment {
  private final UnitOfWork unitOfWork;
  private final Attachments attachments;
  private final AttachmentScope scope;
  private final FileAccesses accesses;
  private final Now now;

  public ReadAttachment(
      UnitOfWork unitOfWork,
      Attachments attachments,
      AttachmentScope scope,
      FileAccesses accesses,
      Now now) {
    this.unitOfWork = unitOfWork;
    this.attachments = attachments;
    this.scope = scope;
    this.accesses = accesses;
    this.now = now;
  }

  /** What came of it. */
  public sealed interface Result {
    record Shown(Attachment attachment, byte[] content) implements Result {}

    /** No such attachment. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * The file, for whoever may see the person's file or the institution; reading what belongs in a
   * person's file is logged in the same transaction.
   *
   * @throws IllegalStateException when the bytes are no longer those that were stored
   */
  public Result read(Actor actor, AttachmentId id) {
    return AttachmentReaders.refusal(actor)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> unitOfWork.inTransaction(() -> found(actor, id)));
  }

  private Result found(Actor actor, AttachmentId id) {
    Optional<Attachment> found = attachments.find(id);
    if (found.isEmpty()) {
      return new Result.Unknown();
    }
    Attachment attachment = found.get();
    boolean seen = scope.of(attachment.owner()).map(o -> o.isSeenBy(actor)).orElse(false);
    if (!seen) {
      return new Result.Refused(Access.areaNotCovered());
    }
    AttachmentReaders.log(accesses, attachment.owner(), actor, now, "附件" + id);
    return new Result.Shown(attachment, intact(attachment));
  }

  private byte[] intact(Attachment attachment) {
    return attachments
        .content(attachment.id())
        .filter(content -> Sha256.of(content).equals(attachment.sha256()))
        .orElseThrow(
            () -> new IllegalStateException("attachment " + attachment.id() + " is damaged"));
  }
}
