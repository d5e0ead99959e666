package cn.jifen.application.attachments;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccesses;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/** Lists what is stored of a person or an institution; of a person it is logged as a reading. */
public final class ListAttachments {
  private final UnitOfWork unitOfWork;
  private final Attachments attachments;
  private final AttachmentScope scope;
  private final FileAccesses accesses;
  private final Now now;

  public ListAttachments(
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
    return AttachmentReaders.refusal(actor)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> unitOfWork.inTransaction(() -> page(actor, owner, after, limit)));
  }

  private Result page(Actor actor, AttachmentOwner owner, long after, int limit) {
    Optional<AttachmentScope.Known> known = scope.of(owner);
    if (known.isEmpty()) {
      return new Result.Unknown();
    }
    if (!known.get().isSeenBy(actor)) {
      return new Result.Refused(Access.areaNotCovered());
    }
    AttachmentReaders.log(accesses, owner, actor, now, "附件目录");
    return new Result.Listed(attachments.of(owner, after, limit));
  }
}
