package cn.jifen.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.reports.pdf.PdfProbe.Line;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What every document has to be, whatever stands on it. */
public final class PageChecks {
  /** Points in a millimetre. */
  public static final float POINTS_PER_MM = 72 / 25.4f;

  private static final String NOT_FIRST = "、，。；：？！）》〉〕】」』”’·…～";
  private static final String NOT_LAST = "（《〈〔【「『“‘";

  private PageChecks() {}

  /** No line begins with a closing mark or ends with an opening one. */
  public static void linesBreakBySense(PdfProbe pdf) {
    for (Line line : pdf.lines()) {
      assertThat(NOT_FIRST.indexOf(line.text().codePointAt(0))).as(line.text()).isNegative();
      int last = line.text().codePointBefore(line.text().length());
      assertThat(NOT_LAST.indexOf(last)).as(line.text()).isNegative();
    }
  }

  /** All these lines stand inside the text area of GB/T 9704. */
  public static void staysInsideTheMargins(List<Line> lines) {
    for (Line line : lines) {
      assertThat(line.left()).as(line.text()).isGreaterThan(27 * POINTS_PER_MM);
      assertThat(line.right()).as(line.text()).isLessThan((210 - 25) * POINTS_PER_MM);
      assertThat(line.baseline())
          .as(line.text())
          .isBetween(36 * POINTS_PER_MM, 262 * POINTS_PER_MM);
    }
  }

  /** Each font is in the file, with the glyphs that are used. */
  public static void fontsAreEmbeddedSubsets(PdfProbe pdf) {
    assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
    assertThat(pdf.fonts()).allSatisfy(font -> assertThat(font.getName()).matches("[A-Z]{6}\\+.*"));
  }

  /** — 1 —. */
  public static boolean isPageNumber(Line line) {
    return line.text().matches("— \\d+ —");
  }

  /** What the QR code of the first page says. */
  public static String qrCode(PdfProbe pdf) {
    BufferedImage page = pdf.picture(1, 150);
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    } catch (ReaderException e) {
      throw new AssertionError("no QR code on the first page", e);
    }
  }
}
