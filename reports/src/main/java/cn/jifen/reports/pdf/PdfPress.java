package cn.jifen.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * Fills templates and prints them as PDF/A-2b. One press serves all threads; a template compiled
 * once serves all documents.
 */
public final class PdfPress {
  private static final String SRGB = "cn/jifen/reports/pdf/srgb.icc";

  private final JasperReportsContext context;

  /** Starts the font system if need be, see {@link GraphicsSetup}. */
  public PdfPress() {
    GraphicsSetup.start();
    this.context = DocumentElements.context();
  }

  /** The context that templates for this press are to be filled in. */
  public JasperReportsContext context() {
    return context;
  }

  /** Fills a template. */
  public JasperPrint fill(
      JasperReport template, Map<String, Object> parameters, JRDataSource rows) {
    try {
      return JasperFillManager.getInstance(context).fill(template, parameters, rows);
    } catch (JRException e) {
      throw new IllegalStateException("template could not be filled: " + template.getName(), e);
    }
  }

  /** The bytes of filled parts as one document: PDF/A-2b, equal for equal content. */
  public byte[] print(List<JasperPrint> filled, DocumentInfo info) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    JRPdfExporter exporter =
        new JRPdfExporter(context) {
          @Override
          protected PdfProducer createPdfProducer() {
            return new ReproduciblePdfProducer(createPdfProducerContext(), info);
          }
        };
    exporter.setExporterInput(SimpleExporterInput.getInstance(filled));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(archival(info));
    try {
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException("document could not be printed: " + info.title(), e);
    }
    return out.toByteArray();
  }

  private static SimplePdfExporterConfiguration archival(DocumentInfo info) {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2B);
    configuration.setIccProfilePath(SRGB);
    configuration.setMetadataTitle(info.title());
    configuration.setMetadataAuthor(info.author());
    configuration.setMetadataCreator("Jifen");
    configuration.setDisplayMetadataTitle(true);
    return configuration;
  }
}
