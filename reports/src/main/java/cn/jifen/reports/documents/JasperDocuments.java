package cn.jifen.reports.documents;

import cn.jifen.application.documents.AppealForm;
import cn.jifen.application.documents.AppealResult;
import cn.jifen.application.documents.Commitment;
import cn.jifen.application.documents.Correction;
import cn.jifen.application.documents.DeliveryReceipt;
import cn.jifen.application.documents.DocumentContent;
import cn.jifen.application.documents.DocumentIdentity;
import cn.jifen.application.documents.LinkedNotice;
import cn.jifen.application.documents.OfficialDocuments;
import cn.jifen.application.documents.PersonDossier;
import cn.jifen.application.documents.RepairApplication;
import cn.jifen.application.documents.RepairResult;
import cn.jifen.application.documents.RestorationApplication;
import cn.jifen.application.documents.RestorationResult;
import cn.jifen.application.documents.TalkRecord;
import cn.jifen.application.documents.TransferLetter;
import cn.jifen.reports.form.Form;
import cn.jifen.reports.form.FormPress;
import cn.jifen.reports.letter.LetterPress;
import cn.jifen.reports.pdf.DocumentInfo;
import cn.jifen.reports.pdf.PdfPress;
import cn.jifen.reports.typesetting.FontLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Draws the documents of a case as PDF/A-2b: numbered letters with letterhead and QR code, forms
 * and records as ruled sheets. Templates are loaded by the constructor; one instance serves all
 * threads. Equal content gives equal bytes.
 */
public final class JasperDocuments implements OfficialDocuments {
  private final PdfPress press = new PdfPress();
  private final LetterPress letters = new LetterPress(press, FontLibrary.bundled());
  private final FormPress forms = new FormPress(press, FontLibrary.bundled());

  @Override
  public byte[] draw(DocumentContent content) {
    Draft draft = draft(content);
    List<JasperPrint> parts = new ArrayList<>();
    draft.letter().ifPresent(letter -> parts.add(letters.fill(letter)));
    for (Form form : draft.forms()) {
      parts.add(forms.fill(form, parts.stream().mapToInt(p -> p.getPages().size()).sum()));
    }
    return press.print(parts, info(draft, content.identity()));
  }

  private static DocumentInfo info(Draft draft, DocumentIdentity identity) {
    String number = identity.number().map(n -> "（" + n + "）").orElse("");
    String mark =
        Stream.concat(identity.number().stream(), Stream.of(identity.verificationCode()))
            .collect(Collectors.joining(" "));
    return new DocumentInfo(draft.title() + number, identity.issuer(), mark, identity.issuedOn());
  }

  /** The words of a document. */
  static Draft draft(DocumentContent content) {
    return switch (content) {
      case AppealForm form -> AppealFormWording.of(form);
      case AppealResult result -> AppealResultWording.of(result);
      case Commitment commitment -> CommitmentWording.of(commitment);
      case Correction correction -> CorrectionWording.of(correction);
      case DeliveryReceipt receipt -> DeliveryReceiptWording.of(receipt);
      case LinkedNotice notice -> LinkedNoticeWording.of(notice);
      case PersonDossier dossier -> DossierWording.of(dossier);
      case RepairApplication application -> RepairApplicationWording.of(application);
      case RepairResult result -> RepairResultWording.of(result);
      case RestorationApplication application -> RestorationApplicationWording.of(application);
      case RestorationResult result -> RestorationResultWording.of(result);
      case TalkRecord talk -> TalkRecordWording.of(talk);
      case TransferLetter letter -> TransferLetterWording.of(letter);
    };
  }
}
