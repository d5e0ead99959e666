package cn.jifen.application.delivery;

import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.notices.FiledNotice;
import cn.jifen.domain.notices.NoticeStep;
import java.util.List;
import java.util.Optional;

/**
 * Finds the case of a notice: in the register of notices, or, where it orders a measure without a
 * score, among the documents under the same number (Art 26, 37).
 */
public final class NoticeCases {
  private final Notices notices;
  private final DocumentRegister documents;
  private final PersonFiles files;
  private final Ledger ledger;

  public NoticeCases(
      Notices notices, DocumentRegister documents, PersonFiles files, Ledger ledger) {
    this.notices = notices;
    this.documents = documents;
    this.files = files;
    this.ledger = ledger;
  }

  /** Loads the file of the notice's person; empty for an unknown notice. */
  Optional<NoticeCase> find(NoticeId id) {
    return notices
        .find(id)
        .map(NoticeCases::letter)
        .or(() -> documents.find(new DocumentId(id.value())).flatMap(NoticeCases::letter))
        .flatMap(letter -> opened(id, letter));
  }

  private Optional<NoticeCase> opened(NoticeId id, Letter letter) {
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(letter.person()));
    VersionedFile file = recorder.loaded(letter.person());
    return FiledNotice.in(file.file(), file.steps(NoticeStep.class), id)
        .map(notice -> new NoticeCase(notice, letter, recorder));
  }

  private static Letter letter(RegisteredNotice notice) {
    return new Letter(notice.person(), "医保支付资格记分处理通知书", notice.number().text());
  }

  private static Optional<Letter> letter(IssuedDocument document) {
    return document
        .person()
        .map(
            person ->
                new Letter(
                    person,
                    document.kind().label(),
                    document.number().map(NoticeNumber::text).orElse("")));
  }

  /**
   * The notice as a letter.
   *
   * @param title without book-title marks
   * @param number as printed
   */
  record Letter(PersonId person, String title, String number) {}
}
