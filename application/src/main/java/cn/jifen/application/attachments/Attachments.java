package cn.jifen.application.attachments;

import cn.jifen.domain.kernel.AttachmentId;
import java.util.List;
import java.util.Optional;

/** Stored files. Nothing among them is ever changed or removed. */
public interface Attachments {
  /**
   * Adds one with its bytes.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when the id is taken
   */
  void record(Attachment attachment, byte[] content);

  Optional<Attachment> find(AttachmentId id);

  /** The bytes as they were stored. */
  Optional<byte[]> content(AttachmentId id);

  /**
   * A page of an owner's attachments, by id.
   *
   * @param after id after which the page starts; 0 for the first page
   */
  List<Attachment> of(AttachmentOwner owner, long after, int limit);
}
