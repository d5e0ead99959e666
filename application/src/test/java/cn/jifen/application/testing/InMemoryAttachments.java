package cn.jifen.application.testing;

import cn.jifen.application.attachments.Attachment;
import cn.jifen.application.attachments.AttachmentOwner;
import cn.jifen.application.attachments.Attachments;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.AttachmentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Stored files in memory. */
public final class InMemoryAttachments implements Attachments, Restorable {
  private final InMemoryLedger ledger;
  private final Map<AttachmentId, Stored> stored = new TreeMap<>();

  /** People who were merged by that ledger are one. */
  public InMemoryAttachments(InMemoryLedger ledger) {
    this.ledger = ledger;
  }

  private record Stored(Attachment attachment, byte[] content) {}

  @Override
  public synchronized void record(Attachment attachment, byte[] content) {
    if (stored.putIfAbsent(attachment.id(), new Stored(attachment, content.clone())) != null) {
      throw new ConcurrentChange("attachment " + attachment.id());
    }
  }

  @Override
  public synchronized Optional<Attachment> find(AttachmentId id) {
    return Optional.ofNullable(stored.get(id)).map(Stored::attachment);
  }

  @Override
  public synchronized Optional<byte[]> content(AttachmentId id) {
    return Optional.ofNullable(stored.get(id)).map(s -> s.content().clone());
  }

  @Override
  public synchronized List<Attachment> of(AttachmentOwner owner, long after, int limit) {
    return stored.values().stream()
        .map(Stored::attachment)
        .filter(attachment -> resolved(attachment.owner()).equals(resolved(owner)))
        .filter(attachment -> attachment.id().value() > after)
        .limit(limit)
        .toList();
  }

  private AttachmentOwner resolved(AttachmentOwner owner) {
    return switch (owner) {
      case AttachmentOwner.OfPerson of ->
          new AttachmentOwner.OfPerson(ledger.merges().resolved(of.person()));
      case AttachmentOwner.OfInstitution of -> of;
    };
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.restorePoint(stored);
  }
}
