package cn.jifen.reports.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Looks into a PDF file with programs that had no part in making it. */
public final class PdfProbe implements AutoCloseable {
  private final byte[] bytes;
  private final PDDocument document;

  public PdfProbe(byte[] bytes) {
    this.bytes = bytes.clone();
    try {
      this.document = Loader.loadPDF(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of extracted text with its first and last character. */
  public record Line(int page, String text, TextPosition first, TextPosition last) {
    /** Points from the left edge of the sheet. */
    public float left() {
      return first.getXDirAdj();
    }

    /** Points from the left edge of the sheet to the right edge of the last character. */
    public float right() {
      return last.getXDirAdj() + last.getWidthDirAdj();
    }

    /** Points from the top of the sheet to the baseline. */
    public float baseline() {
      return first.getYDirAdj();
    }
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  public PDDocument document() {
    return document;
  }

  /** The lines of all pages from top to bottom. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    try {
      for (int page = 1; page <= pages(); page++) {
        PDFTextStripper stripper = new LineStripper(lines, page);
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** All text in the order in which it was drawn, without blanks and line breaks. */
  public String textAsDrawn() {
    try {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u3000]", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the fonts of all pages. */
  public List<PDFont> fonts() {
    try {
      List<PDFont> fonts = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
      }
      return fonts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page as a picture. */
  public BufferedImage picture(int page, int dotsPerInch) {
    try {
      return new PDFRenderer(document).renderImageWithDPI(page - 1, dotsPerInch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What veraPDF finds against PDF/A-2b; empty for a compliant file. */
  public List<String> violationsOfPdfA2b() {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_B;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .distinct()
          .collect(Collectors.toList());
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF could not read the file", e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class LineStripper extends PDFTextStripper {
    private final List<Line> lines;
    private final int page;
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();

    LineStripper(List<Line> lines, int page) {
      this.lines = lines;
      this.page = page;
    }

    @Override
    protected void writeString(String string, List<TextPosition> textPositions) {
      text.append(string);
      positions.addAll(textPositions);
    }

    @Override
    protected void writeWordSeparator() {
      text.append(' ');
    }

    @Override
    protected void writeLineSeparator() throws IOException {
      flush();
    }

    @Override
    protected void endPage(PDPage ended) {
      flush();
    }

    private void flush() {
      if (!positions.isEmpty()) {
        lines.add(new Line(page, text.toString(), positions.getFirst(), positions.getLast()));
      }
      text.setLength(0);
      positions.clear();
    }
  }
}
