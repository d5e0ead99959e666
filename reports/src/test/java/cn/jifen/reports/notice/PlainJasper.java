package cn.jifen.reports.notice;

import cn.jifen.application.notices.NoticeContent;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.typesetting.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** JasperReports without anything of ours: the template compiled once, an export a document. */
final class PlainJasper {
  private static final String TEMPLATE = "/cn/jifen/reports/benchmark/plain.jrxml";

  private final JasperReportsContext context;
  private final JasperReport template;
  private long pages;

  private PlainJasper(JasperReportsContext context, JasperReport template) {
    this.context = context;
    this.template = template;
  }

  /** With its default font, which is not embedded and has no Chinese characters. */
  static PlainJasper withDefaultFont() throws IOException, JRException {
    JasperReportsContext context = DefaultJasperReportsContext.getInstance();
    return new PlainJasper(
        context, JasperCompileManager.getInstance(context).compile(design(context)));
  }

  /**
   * With a font that has the characters, embedded as JasperReports does it by itself.
   *
   * @param context knows the font family of that name
   */
  static PlainJasper withFont(JasperReportsContext context, String family)
      throws IOException, JRException {
    JasperDesign design = design(context);
    JRDesignStyle style = new JRDesignStyle();
    style.setName("chinese");
    style.setDefault(true);
    style.setFontName(family);
    design.addStyle(style);
    return new PlainJasper(context, JasperCompileManager.getInstance(context).compile(design));
  }

  private static JasperDesign design(JasperReportsContext context) throws IOException, JRException {
    try (InputStream in = PlainJasper.class.getResourceAsStream(TEMPLATE)) {
      return JRXmlLoader.load(context, in);
    }
  }

  /** The document; its pages are counted. */
  byte[] draw(NoticeContent content) throws JRException {
    JasperPrint filled =
        JasperFillManager.getInstance(context)
            .fill(
                template,
                new HashMap<>(),
                new JRMapCollectionDataSource(List.<Map<String, ?>>of(fields(content))));
    pages += filled.getPages().size();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JRPdfExporter exporter = new JRPdfExporter(context);
    exporter.setExporterInput(new SimpleExporterInput(filled));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.exportReport();
    return out.toByteArray();
  }

  private static Map<String, Object> fields(NoticeContent content) {
    return Map.of(
        "letterhead",
        content.issuer() + "文件",
        "number",
        content.number(),
        "title",
        "医保支付资格记分处理通知书",
        "text",
        NoticeWording.of(content).stream().map(Paragraph::text).collect(Collectors.joining("\n")),
        "signature",
        content.issuer() + "\n" + ChineseDates.of(content.issuedOn()));
  }

  /** Pages of all documents up to now. */
  long pages() {
    return pages;
  }
}
