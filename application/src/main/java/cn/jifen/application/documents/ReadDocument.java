package cn.jifen.application.documents;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.FileAccesses;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Refusal;
import java.util.Optional;

/** Gives an issued document, byte for byte as stored, and notes who read about whom. */
public final class ReadDocument {
  private final UnitOfWork unitOfWork;
  private final DocumentRegister register;
  private final DocumentReaders readers;
  private final FileAccesses accesses;
  private final Now now;

  public ReadDocument(
      UnitOfWork unitOfWork,
      DocumentRegister register,
      People people,
      FileAccesses accesses,
      Now now) {
    this.unitOfWork = unitOfWork;
    this.register = register;
    this.readers = new DocumentReaders(people);
    this.accesses = accesses;
    this.now = now;
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
   *     institution or the person that it is about
   */
  public Result read(Actor actor, DocumentId id) {
    Optional<Refusal> denied =
        Access.requireAnyRole(
            actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.INSTITUTION, Role.PERSON);
    return denied
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
    if (!readers.include(actor, document)) {
      return new Result.Refused(Access.areaNotCovered());
    }
    document
        .person()
        .ifPresent(
            person ->
                accesses.record(
                    new FileAccess(person, actor, now.instant(), FileAccess.What.DOCUMENT, "")));
    return register
        .pdf(document.id())
        .<Result>map(pdf -> new Result.Shown(document, pdf))
        .orElseThrow(() -> new IllegalStateException("bytes of document " + document.id()));
  }
}
