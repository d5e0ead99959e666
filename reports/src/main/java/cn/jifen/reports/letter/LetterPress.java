package cn.jifen.reports.letter;

import static cn.jifen.reports.letter.SheetGeometry.PITCH;
import static cn.jifen.reports.letter.SheetGeometry.WIDTH;

import cn.jifen.reports.letter.OfficialLetter.Verification;
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

/** Sets letters and fills their template. One press serves all threads. */
public final class LetterPress {
  /** Right edge of the words beside the QR code, in points from the left of the text area. */
  private static final float VERIFICATION_RIGHT = 370;

  private static final float VERIFICATION_PITCH = 15;

  private final JasperReport template = Templates.load("letter/letter");
  private final PdfPress press;
  private final Typesetter typesetter;
  private final Sheets sheets;

  /**
   * @param press fills the template
   * @param fonts the chains of fonts
   */
  public LetterPress(PdfPress press, FontLibrary fonts) {
    this.press = press;
    this.typesetter = new Typesetter(fonts, WIDTH);
    this.sheets = new Sheets(typesetter);
  }

  /**
   * The pages of a letter, ready to be printed.
   *
   * @throws cn.jifen.application.notices.UndrawableText if no font has one of its characters
   */
  public JasperPrint fill(OfficialLetter letter) {
    return press.fill(template, new HashMap<>(), new JRMapCollectionDataSource(pages(letter)));
  }

  private List<Map<String, ?>> pages(OfficialLetter letter) {
    List<TypesetBlock> bodies = sheets.bodies(letter);
    List<Map<String, ?>> pages = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      Map<String, Object> page = new HashMap<>();
      page.put("body", bodies.get(i));
      page.put("pageNumber", PageNumbers.of(i + 1, typesetter));
      if (i == 0) {
        page.putAll(head(letter));
      }
      pages.add(page);
    }
    return pages;
  }

  private Map<String, Object> head(OfficialLetter letter) {
    Map<String, Object> head = new HashMap<>();
    head.put("letterhead", centred(List.of(letter.issuer() + "文件"), Styles.LETTERHEAD));
    head.put("number", centred(List.of(letter.number()), Styles.BODY));
    head.put("title", centred(letter.title(), Styles.TITLE));
    letter
        .verification()
        .ifPresent(
            verification -> {
              head.put("verification", words(letter.number(), verification));
              head.put("qr", QrCode.of(verification.address()));
            });
    return head;
  }

  private TypesetBlock centred(List<String> lines, TextStyle style) {
    return TypesetBlock.stacked(
        lines.stream().map(line -> typesetter.centredAt(WIDTH / 2, line, style)).toList(), PITCH);
  }

  /** What the QR code holds, in words, for a reader without a camera. */
  private TypesetBlock words(String number, Verification verification) {
    List<TypesetLine> lines = new ArrayList<>();
    for (String text :
        List.of("扫码核验", "文号：" + number, "核验码：" + verification.code(), verification.address())) {
      lines.add(typesetter.endingAt(VERIFICATION_RIGHT, text, Styles.VERIFICATION));
    }
    return TypesetBlock.stacked(lines, VERIFICATION_PITCH);
  }
}
