package cn.jifen.reports.notice;

import cn.jifen.application.notices.NoticeContent;
import cn.jifen.application.notices.NoticeDocuments;
import cn.jifen.reports.letter.LetterPress;
import cn.jifen.reports.letter.OfficialLetter;
import cn.jifen.reports.letter.OfficialLetter.Verification;
import cn.jifen.reports.pdf.DocumentInfo;
import cn.jifen.reports.pdf.PdfPress;
import cn.jifen.reports.typesetting.FontLibrary;
import java.util.List;
import java.util.Optional;

/**
 * Draws handling notices as PDF/A-2b. The template is loaded by the constructor and shared; one
 * instance serves all threads. Equal content gives equal bytes.
 */
public final class JasperNotices implements NoticeDocuments {
  private static final String TITLE = "医保支付资格记分处理通知书";

  private final PdfPress press = new PdfPress();
  private final LetterPress letters = new LetterPress(press, FontLibrary.bundled());

  @Override
  public byte[] draw(NoticeContent content) {
    String title = TITLE + "（" + content.number() + "）";
    String identity = content.number() + " " + content.verificationCode();
    return press.print(
        List.of(letters.fill(letter(content))),
        new DocumentInfo(title, content.issuer(), identity, content.issuedOn()));
  }

  private static OfficialLetter letter(NoticeContent content) {
    return new OfficialLetter(
        content.issuer(),
        content.number(),
        List.of(TITLE),
        NoticeWording.of(content),
        content.issuedOn(),
        Optional.of(new Verification(content.verificationAddress(), content.verificationCode())));
  }
}
