package cn.jifen.application.attachments;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.notices.Sha256;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.Refusal;
import java.util.Optional;

/** Hands out a stored file, byte for byte, and notes who read it. */
public final class ReadAttachment {
  private final UnitOfWork unitOfWork;
  private final Attachments attachments;
  private final AttachmentReaders readers;

  public ReadAttachment(UnitOfWork unitOfWork, Attachments attachments, AttachmentReaders readers) {
    this.unitOfWork = unitOfWork;
    this.attachments = attachments;
    this.readers = readers;
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
    return Access.requireReader(actor)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> unitOfWork.inTransaction(() -> found(actor, id)));
  }

  private Result found(Actor actor, AttachmentId id) {
    Optional<Attachment> found = attachments.find(id);
    if (found.isEmpty()) {
      return Visibility.of(actor).ofUnknown(Result.Refused::new, Result.Unknown::new);
    }
    Attachment attachment = found.get();
    return readers
        .admit(actor, attachment.owner(), "附件" + id)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> new Result.Shown(attachment, intact(attachment)));
  }

  private byte[] intact(Attachment attachment) {
    return attachments
        .content(attachment.id())
        .filter(content -> Sha256.of(content).equals(attachment.sha256()))
        .orElseThrow(
            () -> new IllegalStateException("attachment " + attachment.id() + " is damaged"));
  }
}
