package cn.jifen.reports.pdf;

import com.google.zxing.common.BitMatrix;
import com.lowagie.text.pdf.PdfContentByte;
import net.sf.jasperreports.engine.JRGenericPrintElement;
import net.sf.jasperreports.pdf.GenericElementPdfHandler;
import net.sf.jasperreports.pdf.JRPdfExporterContext;

/** Draws a {@link QrCode} into the whole of its element. */
final class QrCodePainter implements GenericElementPdfHandler {
  /** The element's name in the templates. */
  static final String ELEMENT = "qr";

  private static final String CODE = "code";

  @Override
  public boolean toExport(JRGenericPrintElement element) {
    return true;
  }

  @Override
  public void exportElement(JRPdfExporterContext context, JRGenericPrintElement element) {
    if (element.getParameterValue(CODE) == null) {
      return;
    }
    PdfContentByte canvas = context.getPdfWriter().getDirectContent();
    BitMatrix squares = ((QrCode) element.getParameterValue(CODE)).squares();
    float left = context.getOffsetX() + element.getX();
    float top =
        context.getPdfWriter().getPageSize().getHeight() - context.getOffsetY() - element.getY();
    float side = (float) element.getWidth() / squares.getWidth();
    canvas.saveState();
    canvas.setRGBColorFill(0, 0, 0);
    for (int row = 0; row < squares.getHeight(); row++) {
      drawRow(canvas, squares, row, left, top - (row + 1) * side, side);
    }
    canvas.fill();
    canvas.restoreState();
  }

  private static void drawRow(
      PdfContentByte canvas, BitMatrix squares, int row, float left, float y, float side) {
    int column = 0;
    while (column < squares.getWidth()) {
      int start = column;
      while (column < squares.getWidth() && squares.get(column, row)) {
        column++;
      }
      if (column > start) {
        canvas.rectangle(left + start * side, y, (column - start) * side, side);
      }
      column++;
    }
  }
}
