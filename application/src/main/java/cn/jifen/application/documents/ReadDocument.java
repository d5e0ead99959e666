package cn.jifen.application.documents;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Refusal;

/** Gives an issued document, byte for byte as stored, and notes who read about whom. */
public final class ReadDocument {
  private final UnitOfWork unitOfWork;
  private final DocumentRegister register;
  private final DocumentReaders readers;

  public ReadDocument(UnitOfWork unitOfWork, DocumentRegister register, DocumentReaders readers) {
    this.unitOfWork = unitOfWork;
    this.register = register;
    this.readers = readers;
  }

  /** What came of it. */
  public sealed interface Result {
    /** The document with the bytes of its PDF. */
    record Shown(IssuedDocument document, byte[] pdf) implements Result {}

    /** No such document. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * The document.
   *
   * @return refused unless the actor's office covers the issuing one, or the actor is the
   *     institution or the person that it is about, or decides an appeal of the person (Art 49)
   */
  public Result read(Actor actor, DocumentId id) {
    return Access.requireReader(actor)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> unitOfWork.inTransaction(() -> found(actor, id)));
  }

  private Result found(Actor actor, DocumentId id) {
    return register
        .find(id)
        .map(document -> permitted(actor, document))
        .orElseGet(() -> Visibility.of(actor).ofUnknown(Result.Refused::new, Result.Unknown::new));
  }

  private Result permitted(Actor actor, IssuedDocument document) {
    return readers
        .admit(actor, document)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> shown(document));
  }

  private Result shown(IssuedDocument document) {
    return register
        .pdf(document.id())
        .map(pdf -> new Result.Shown(document, pdf))
        .orElseThrow(() -> new IllegalStateException("bytes of document " + document.id()));
  }
}
