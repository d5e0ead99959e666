package cn.jifen.application.notices;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.util.List;
import java.util.Optional;

/**
 * Gives the stored document of a notice. A notice carried over from history has none at first: it
 * is drawn once from the file as it stood at its issue, stored, and never drawn again.
 */
public final class DrawNotice {
  private final Attempts attempts;
  private final Notices notices;
  private final PersonFiles files;
  private final NoticeContents contents;
  private final NoticeDocuments documents;
  private final NoticeReaders readers;
  private final NoticeFindings findings;

  public DrawNotice(
      Attempts attempts,
      Notices notices,
      PersonFiles files,
      NoticeContents contents,
      NoticeDocuments documents,
      NoticeReaders readers,
      RuleBook book) {
    this.attempts = attempts;
    this.notices = notices;
    this.files = files;
    this.contents = contents;
    this.documents = documents;
    this.readers = readers;
    this.findings = new NoticeFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    /** The notice with the bytes of its PDF, byte for byte as stored. */
    record Document(RegisteredNotice notice, byte[] pdf) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * The document.
   *
   * @return refused for an unknown notice, for an actor who is neither officer, reviewer,
   *     provincial staff nor operator of the issuing office's area, nor of the department that an
   *     appeal of the person went to (Art 49), and when a character is in no font
   */
  public Result draw(Actor actor, NoticeId id) {
    Optional<Refusal> denied = NoticeReaders.refusal(actor);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    try {
      return attempts.inTransaction(
          () ->
              notices
                  .find(id)
                  .map(notice -> permitted(actor, notice))
                  .orElseGet(() -> new Result.Refused(unknown(actor))));
    } catch (UndrawableText text) {
      return new Result.Refused(Refusal.of(findings.undrawable(text)));
    }
  }

  /** Only who sees every notice is told that there is none of that id (ADR 0011). */
  private Refusal unknown(Actor actor) {
    Refusal unknown = Refusal.of(findings.unknownNotice());
    return actor.has(Role.OPERATOR) && actor.coversEverything()
        ? unknown
        : Visibility.of(actor).ofUnknown(refused -> refused, () -> unknown);
  }

  private Result permitted(Actor actor, RegisteredNotice notice) {
    return readers
        .admit(actor, notice)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> document(notice));
  }

  private Result.Document document(RegisteredNotice notice) {
    return notices
        .document(notice.id())
        .map(pdf -> new Result.Document(notice, pdf))
        .orElseGet(() -> drawnOnce(notice));
  }

  private Result.Document drawnOnce(RegisteredNotice notice) {
    VersionedFile file =
        Optional.ofNullable(files.load(List.of(notice.person())).get(notice.person()))
            .orElseThrow(() -> new IllegalStateException("file of notice " + notice.id()));
    byte[] pdf = documents.draw(contents.of(notice, file.file()));
    String sha256 = Sha256.of(pdf);
    notices.storeDocument(notice.id(), pdf, sha256);
    return new Result.Document(notice.withDocument(sha256), pdf);
  }
}
