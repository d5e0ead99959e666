package cn.jifen.application.eligibility;

import cn.jifen.application.documents.DocumentIdentity;
import cn.jifen.application.documents.OfficialDocuments;
import cn.jifen.application.documents.PersonDossier;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.util.Optional;

/**
 * Draws a person's file (一医一档) on demand: without a number and not kept, for it says no more than
 * the ledger at a moment. Who had it drawn is noted as who read the file.
 */
public final class DrawDossier {
  private final UnitOfWork unitOfWork;
  private final FileDesk desk;
  private final OfficialDocuments documents;
  private final Offices offices;
  private final RuleBook book;
  private final Now now;

  public DrawDossier(
      UnitOfWork unitOfWork,
      FileDesk desk,
      OfficialDocuments documents,
      Offices offices,
      RuleBook book,
      Now now) {
    this.unitOfWork = unitOfWork;
    this.desk = desk;
    this.documents = documents;
    this.offices = offices;
    this.book = book;
    this.now = now;
  }

  /** What came of it. */
  public sealed interface Result {
    /** The PDF, of the person of that internal id. */
    record Drawn(String personId, byte[] pdf) implements Result {}

    /** No such person, or nobody knew of the person yet on the day of knowledge. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  private sealed interface Content {
    record Ready(String personId, PersonDossier dossier) implements Content {}

    record Not(Result result) implements Content {}
  }

  /**
   * The file as PDF, for those who may read it.
   *
   * @throws cn.jifen.application.notices.UndrawableText when a character is in no font
   */
  public Result draw(FileReading reading) {
    return switch (unitOfWork.inTransaction(() -> content(reading))) {
      case Content.Ready ready ->
          new Result.Drawn(ready.personId(), documents.draw(ready.dossier()));
      case Content.Not none -> none.result();
    };
  }

  private Content content(FileReading reading) {
    return switch (desk.open(reading)) {
      case FileDesk.Opening.Opened opened -> ready(opened.file(), reading);
      case FileDesk.Opening.Unknown _ -> new Content.Not(new Result.Unknown());
      case FileDesk.Opening.Refused refused ->
          new Content.Not(new Result.Refused(refused.refusal()));
    };
  }

  private Content ready(OpenedFile open, FileReading reading) {
    DocumentIdentity identity =
        new DocumentIdentity(
            offices.of(reading.actor().office()).name(), Optional.empty(), now.today(), "", "");
    return new Content.Ready(
        open.card().personId(), new DossierContent(book, open).on(reading.on(), identity));
  }
}
