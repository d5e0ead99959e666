package cn.jifen.application.attachments;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.Refusal;
import java.util.List;

/** Lists what is stored of a person or an institution; of a person it is logged as a reading. */
public final class ListAttachments {
  private final UnitOfWork unitOfWork;
  private final Attachments attachments;
  private final AttachmentReaders readers;

  public ListAttachments(
      UnitOfWork unitOfWork, Attachments attachments, AttachmentReaders readers) {
    this.unitOfWork = unitOfWork;
    this.attachments = attachments;
    this.readers = readers;
  }

  /** What came of it. */
  public sealed interface Result {
    /** A page, by id. */
    record Listed(List<Attachment> attachments) implements Result {
      public Listed {
        attachments = List.copyOf(attachments);
      }
    }

    /** No such person or institution. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page, for whoever may see the person's file or the institution.
   *
   * @param after id after which the page starts; 0 for the first page
   */
  public Result list(Actor actor, AttachmentOwner owner, long after, int limit) {
    return Access.requireReader(actor)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> unitOfWork.inTransaction(() -> page(actor, owner, after, limit)));
  }

  private Result page(Actor actor, AttachmentOwner owner, long after, int limit) {
    if (!readers.know(owner)) {
      return Visibility.of(actor).ofUnknown(Result.Refused::new, Result.Unknown::new);
    }
    return readers
        .admit(actor, owner, "附件目录")
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> new Result.Listed(attachments.of(owner, after, limit)));
  }
}
