package cn.jifen.application.notices;

import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Attempts;
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
  private final NoticeFindings findings;

  public DrawNotice(
      Attempts attempts,
      Notices notices,
      PersonFiles files,
      NoticeContents contents,
      NoticeDocuments documents,
      RuleBook book) {
    this.attempts = attempts;
    this.notices = notices;
    this.files = files;
    this.contents = contents;
    this.documents = documents;
    this.findings = new NoticeFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    /** The notice with the bytes of its PDF, byte for byte as stored. */
    record Document(RegisteredNotice notice, byte[] pdf) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /** The document; refused for an unknown notice and when a character is in no font. */
  public Result draw(NoticeId id) {
    try {
      return attempts.inTransaction(
          () ->
              notices
                  .find(id)
                  .<Result>map(this::document)
                  .orElseGet(() -> new Result.Refused(Refusal.of(findings.unknownNotice()))));
    } catch (UndrawableText text) {
      return new Result.Refused(Refusal.of(findings.undrawable(text.codePoint())));
    }
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
