package cn.jifen.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import net.sf.jasperreports.engine.JRGenericPrintElement;
import net.sf.jasperreports.pdf.GenericElementPdfHandler;
import net.sf.jasperreports.pdf.JRPdfExporterContext;

/** Draws the frames of a {@link Ruling}. */
final class RulingPainter implements GenericElementPdfHandler {
  /** The element's name in the templates. */
  static final String ELEMENT = "ruling";

  private static final String RULING = "ruling";
  private static final float LINE = 0.5f;

  @Override
  public boolean toExport(JRGenericPrintElement element) {
    return true;
  }

  @Override
  public void exportElement(JRPdfExporterContext context, JRGenericPrintElement element) {
    if (element.getParameterValue(RULING) == null) {
      return;
    }
    PdfContentByte canvas = context.getPdfWriter().getDirectContent();
    float left = context.getOffsetX() + element.getX();
    float top =
        context.getPdfWriter().getPageSize().getHeight() - context.getOffsetY() - element.getY();
    canvas.saveState();
    canvas.setRGBColorStroke(0, 0, 0);
    canvas.setLineWidth(LINE);
    for (Ruling.Box box : ((Ruling) element.getParameterValue(RULING)).boxes()) {
      canvas.rectangle(left + box.x(), top - box.y() - box.height(), box.width(), box.height());
    }
    canvas.stroke();
    canvas.restoreState();
  }
}
