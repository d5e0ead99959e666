package cn.jifen.reports.pdf;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.export.GenericElementHandler;
import net.sf.jasperreports.engine.export.GenericElementHandlerBundle;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.pdf.GenericElementPdfHandler;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** The elements that this module's templates use beside those of JasperReports. */
final class DocumentElements implements GenericElementHandlerBundle {
  private static final String NAMESPACE = "https://jifen.cn/reports";

  private static final Map<String, GenericElementPdfHandler> PAINTERS =
      Map.of(
          TypesetBlockPainter.ELEMENT, new TypesetBlockPainter(),
          QrCodePainter.ELEMENT, new QrCodePainter(),
          RulingPainter.ELEMENT, new RulingPainter());

  private DocumentElements() {}

  /** A context that knows them and the bundled fonts; safe to share. */
  static JasperReportsContext context() {
    SimpleJasperReportsContext context =
        new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    context.setExtensions(GenericElementHandlerBundle.class, List.of(new DocumentElements()));
    context.setExtensions(FontFamily.class, ReportFonts.families(context));
    return context;
  }

  @Override
  public String getNamespace() {
    return NAMESPACE;
  }

  @Override
  @SuppressWarnings("NullAway") // JasperReports takes null for an element it does not export.
  public GenericElementHandler getHandler(String elementName, String exporterKey) {
    return exporterKey.equals(JRPdfExporter.PDF_EXPORTER_KEY) ? PAINTERS.get(elementName) : null;
  }
}
