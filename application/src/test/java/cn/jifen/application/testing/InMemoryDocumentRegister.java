package cn.jifen.application.testing;

import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.DocumentReplacement;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Merges;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The register of documents in memory. */
public final class InMemoryDocumentRegister implements DocumentRegister, Restorable {
  private final InMemoryLedger ledger;
  private final Map<DocumentId, Stored> stored = new HashMap<>();

  /** People who were merged by that ledger are one. */
  public InMemoryDocumentRegister(InMemoryLedger ledger) {
    this.ledger = ledger;
  }

  private record Stored(IssuedDocument document, byte[] pdf) {}

  @Override
  public synchronized void record(IssuedDocument document, byte[] pdf) {
    boolean taken =
        find(document.id()).isPresent()
            || findByCode(document.verificationCode()).isPresent()
            || text(document).flatMap(this::findByNumber).isPresent();
    if (taken) {
      throw new ConcurrentChange("document " + document.id());
    }
    stored.put(document.id(), new Stored(document, pdf.clone()));
  }

  @Override
  public synchronized void replace(DocumentId id, DocumentReplacement replacement) {
    Stored before = Objects.requireNonNull(stored.get(id));
    IssuedDocument document = before.document();
    if (document.replaced().isPresent()) {
      throw new ConcurrentChange("document " + id);
    }
    IssuedDocument replaced =
        new IssuedDocument(
            id,
            document.kind(),
            document.number(),
            document.office(),
            document.person(),
            document.institution(),
            document.issuedOn(),
            document.verificationCode(),
            document.sha256(),
            Optional.of(replacement));
    stored.put(id, new Stored(replaced, before.pdf()));
  }

  private static Optional<String> text(IssuedDocument document) {
    return document.number().map(NoticeNumber::text);
  }

  @Override
  public synchronized Optional<IssuedDocument> find(DocumentId id) {
    return Optional.ofNullable(stored.get(id)).map(Stored::document);
  }

  @Override
  public synchronized Optional<IssuedDocument> findByNumber(String numberText) {
    return matching(document -> text(document).filter(numberText::equals).isPresent()).findFirst();
  }

  @Override
  public synchronized Optional<IssuedDocument> findByCode(String verificationCode) {
    return matching(document -> document.verificationCode().equals(verificationCode)).findFirst();
  }

  private Stream<IssuedDocument> matching(Predicate<IssuedDocument> condition) {
    return stored.values().stream().map(Stored::document).filter(condition);
  }

  @Override
  public synchronized List<IssuedDocument> ofPerson(PersonId person, long after, int limit) {
    Merges merges = ledger.merges();
    PersonId kept = merges.resolved(person);
    return matching(
            document -> document.person().map(merges::resolved).filter(kept::equals).isPresent())
        .filter(document -> document.id().value() > after)
        .sorted(Comparator.comparing(IssuedDocument::id))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Optional<byte[]> pdf(DocumentId id) {
    return Optional.ofNullable(stored.get(id)).map(s -> s.pdf().clone());
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.restorePoint(stored);
  }
}
