package cn.jifen.reports.filing;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxExporterConfiguration;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;

/** Prints filled tables as the sheets of one workbook; figures become number cells. */
final class Workbook {
  private final JasperReportsContext context;

  Workbook(JasperReportsContext context) {
    this.context = context;
  }

  byte[] bytes(List<JasperPrint> sheets, List<String> names, String author) {
    SimpleXlsxReportConfiguration layout = new SimpleXlsxReportConfiguration();
    layout.setSheetNames(names.toArray(String[]::new));
    layout.setOnePagePerSheet(false);
    layout.setDetectCellType(true);
    layout.setRemoveEmptySpaceBetweenRows(true);
    layout.setRemoveEmptySpaceBetweenColumns(true);
    layout.setWhitePageBackground(false);
    SimpleXlsxExporterConfiguration book = new SimpleXlsxExporterConfiguration();
    book.setMetadataAuthor(author);
    book.setMetadataApplication("Jifen");
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    JRXlsxExporter exporter = new JRXlsxExporter(context);
    exporter.setExporterInput(SimpleExporterInput.getInstance(sheets));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(layout);
    exporter.setConfiguration(book);
    try {
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException("workbook could not be written", e);
    }
    return out.toByteArray();
  }
}
