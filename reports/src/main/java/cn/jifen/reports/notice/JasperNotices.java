package cn.jifen.reports.notice;

import cn.jifen.application.notices.NoticeContent;
import cn.jifen.application.notices.NoticeDocuments;
import cn.jifen.reports.pdf.DocumentInfo;
import cn.jifen.reports.pdf.PdfPress;
import cn.jifen.reports.pdf.QrCode;
import cn.jifen.reports.templates.Templates;
import cn.jifen.reports.typesetting.FontLibrary;
import cn.jifen.reports.typesetting.TextStyle;
import cn.jifen.reports.typesetting.TypesetBlock;
import cn.jifen.reports.typesetting.TypesetLine;
import cn.jifen.reports.typesetting.Typesetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/**
 * Draws handling notices as PDF/A-2b. Fonts and template are loaded by the constructor and shared;
 * one instance serves all threads. Equal content gives equal bytes.
 */
public final class JasperNotices implements NoticeDocuments {
  private static final String TITLE = "医保支付资格记分处理通知书";

  private final JasperReport template = Templates.load("notice/notice");
  private final PdfPress press = new PdfPress();
  private final Typesetter typesetter;
  private final NoticeSheets sheets;

  /** Draws with the bundled fonts. */
  public JasperNotices() {
    this(FontLibrary.bundled());
  }

  /** Draws with an office's own fonts, see {@link FontLibrary#withOwn}. */
  public JasperNotices(FontLibrary fonts) {
    this.typesetter = new Typesetter(fonts, SheetGeometry.WIDTH);
    this.sheets = new NoticeSheets(typesetter);
  }

  @Override
  public byte[] draw(NoticeContent content) {
    JasperPrint filled =
        press.fill(template, new HashMap<>(), new JRMapCollectionDataSource(pages(content)));
    String identity = content.number() + " " + content.verificationCode();
    return press.print(
        filled,
        new DocumentInfo(
            TITLE + "（" + content.number() + "）", content.issuer(), identity, content.issuedOn()));
  }

  private List<Map<String, ?>> pages(NoticeContent content) {
    List<TypesetBlock> bodies =
        sheets.bodies(
            NoticeWording.of(content), content.issuer(), ChineseDates.of(content.issuedOn()));
    List<Map<String, ?>> pages = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      Map<String, Object> page = new HashMap<>();
      page.put("body", bodies.get(i));
      page.put("pageNumber", pageNumber(i + 1));
      if (i == 0) {
        page.putAll(head(content));
      }
      pages.add(page);
    }
    return pages;
  }

  private Map<String, Object> head(NoticeContent content) {
    return Map.of(
        "letterhead", centred(content.issuer() + "文件", Styles.LETTERHEAD),
        "number", centred(content.number(), Styles.BODY),
        "title", centred(TITLE, Styles.TITLE),
        "verification", verification(content),
        "qr", QrCode.of(content.verificationAddress()));
  }

  private TypesetBlock centred(String text, TextStyle style) {
    return TypesetBlock.of(typesetter.centredAt(SheetGeometry.WIDTH / 2, text, style));
  }

  /** What the QR code holds, in words, for a reader without a camera. */
  private TypesetBlock verification(NoticeContent content) {
    List<TypesetLine> lines = new ArrayList<>();
    for (String text :
        List.of(
            "扫码核验本通知书",
            "文号：" + content.number(),
            "核验码：" + content.verificationCode(),
            content.verificationAddress())) {
      lines.add(typesetter.endingAt(370, text, Styles.VERIFICATION));
    }
    return TypesetBlock.stacked(lines, 15);
  }

  /** Odd pages right, even pages left, one character in. */
  private TypesetBlock pageNumber(int page) {
    String text = "— " + page + " —";
    float in = Styles.PAGE_NUMBER.size();
    boolean odd = page % 2 == 1;
    return TypesetBlock.of(
        odd
            ? typesetter.endingAt(SheetGeometry.WIDTH - in, text, Styles.PAGE_NUMBER)
            : typesetter.at(in, text, Styles.PAGE_NUMBER));
  }
}
