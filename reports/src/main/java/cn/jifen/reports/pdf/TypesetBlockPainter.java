package cn.jifen.reports.pdf;

import cn.jifen.reports.typesetting.GlyphRun;
import cn.jifen.reports.typesetting.TextStyle.Ink;
import cn.jifen.reports.typesetting.TypesetBlock;
import cn.jifen.reports.typesetting.TypesetBlock.PlacedLine;
import cn.jifen.reports.typesetting.TypesetLine;
import com.lowagie.text.pdf.PdfContentByte;
import net.sf.jasperreports.engine.JRGenericPrintElement;
import net.sf.jasperreports.pdf.GenericElementPdfHandler;
import net.sf.jasperreports.pdf.JRPdfExporterContext;

/** Draws the lines of a {@link TypesetBlock} exactly where they were set. */
final class TypesetBlockPainter implements GenericElementPdfHandler {
  /** The element's name in the templates. */
  static final String ELEMENT = "typeset";

  private static final String BLOCK = "block";

  @Override
  public boolean toExport(JRGenericPrintElement element) {
    return true;
  }

  @Override
  public void exportElement(JRPdfExporterContext context, JRGenericPrintElement element) {
    if (element.getParameterValue(BLOCK) == null) {
      return;
    }
    PdfContentByte canvas = context.getPdfWriter().getDirectContent();
    float left = context.getOffsetX() + element.getX();
    float top =
        context.getPdfWriter().getPageSize().getHeight() - context.getOffsetY() - element.getY();
    TypesetBlock block = (TypesetBlock) element.getParameterValue(BLOCK);
    canvas.saveState();
    canvas.beginText();
    for (PlacedLine placed : block.lines()) {
      draw(canvas, placed.line(), left, top - placed.baseline());
    }
    canvas.endText();
    canvas.restoreState();
  }

  private static void draw(PdfContentByte canvas, TypesetLine line, float left, float y) {
    Ink ink = line.style().ink();
    canvas.setRGBColorFill(ink.red(), ink.green(), ink.blue());
    canvas.setCharacterSpacing(line.letterSpacing());
    canvas.setHorizontalScaling(line.squeeze() * 100);
    canvas.setTextMatrix(left + line.x(), y);
    for (GlyphRun run : line.runs()) {
      canvas.setFontAndSize(run.font(), line.style().size());
      canvas.showText(run.text());
    }
  }
}
