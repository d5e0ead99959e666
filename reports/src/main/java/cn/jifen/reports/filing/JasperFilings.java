package cn.jifen.reports.filing;

import static cn.jifen.reports.filing.FilingTable.row;

import cn.jifen.application.filing.FilingContent;
import cn.jifen.application.filing.FilingContent.AreaRow;
import cn.jifen.application.filing.FilingDocuments;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.LetterPress;
import cn.jifen.reports.letter.OfficialLetter;
import cn.jifen.reports.pdf.DocumentInfo;
import cn.jifen.reports.pdf.PdfPress;
import cn.jifen.reports.templates.Templates;
import cn.jifen.reports.typesetting.FontLibrary;
import cn.jifen.reports.typesetting.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/**
 * Draws the yearly filing: as PDF/A-2b with landscape tables and a chart, and as a workbook. Fonts
 * and templates are loaded by the constructor; one instance serves all threads.
 */
public final class JasperFilings implements FilingDocuments {
  private final FontLibrary fonts = FontLibrary.bundled();
  private final PdfPress press = new PdfPress();
  private final LetterPress letters = new LetterPress(press, fonts);
  private final Workbook workbook = new Workbook(press.context());
  private final Map<String, JasperReport> templates =
      Stream.of("areas", "figures", "clauses", "listed", "changes", "facts", "chart", "paragraphs")
          .collect(
              Collectors.toUnmodifiableMap(name -> name, name -> Templates.load("filing/" + name)));

  @Override
  public byte[] pdf(FilingContent content) {
    List<FilingTable> appendices = new ArrayList<>(FilingSections.of(content));
    appendices.add(chart(content));
    OfficialLetter letter = letter(content, appendices);
    List<JasperPrint> parts = new ArrayList<>();
    parts.add(letters.fill(letter));
    for (FilingTable appendix : appendices) {
      Map<String, Object> parameters = parameters(appendix, false);
      parameters.put("appendix", "附件" + parts.size());
      parameters.put("pagesBefore", parts.stream().mapToInt(p -> p.getPages().size()).sum());
      parts.add(fill(appendix, parameters, brokenRows(appendix)));
    }
    String identity = content.year() + " " + content.edition() + " " + content.position().hash();
    String title = String.join("", letter.title());
    return press.print(parts, new DocumentInfo(title, content.issuer(), identity, content.date()));
  }

  @Override
  public byte[] xlsx(FilingContent content) {
    List<FilingTable> tables = new ArrayList<>(FilingSections.of(content));
    tables.addFirst(letterSheet(letter(content, tables)));
    List<JasperPrint> sheets =
        tables.stream().map(table -> fill(table, parameters(table, true), table.rows())).toList();
    return workbook.bytes(
        sheets, tables.stream().map(FilingTable::sheet).toList(), content.issuer());
  }

  private static OfficialLetter letter(FilingContent content, List<FilingTable> appendices) {
    return FilingLetter.of(content, appendices.stream().map(FilingTable::title).toList());
  }

  /** The cover letter as rows: a workbook has no pages and takes no seal. */
  private static FilingTable letterSheet(OfficialLetter letter) {
    List<Map<String, ?>> rows = new ArrayList<>();
    rows.add(row("text", letter.number()));
    for (Paragraph paragraph : letter.paragraphs()) {
      rows.add(row("text", "\u3000".repeat(paragraph.indent()) + paragraph.text()));
    }
    rows.add(row("text", letter.issuer()));
    rows.add(row("text", ChineseDates.of(letter.date())));
    return new FilingTable("paragraphs", "公函", String.join("", letter.title()), Map.of(), rows);
  }

  private static FilingTable chart(FilingContent content) {
    List<Map<String, ?>> rows = new ArrayList<>();
    for (AreaRow area : content.areas().subList(0, content.areas().size() - 1)) {
      rows.add(
          row(
              "name", area.name(),
              "scores", area.figures().scoreTimes(),
              "suspensions", area.figures().suspendedTimes(),
              "terminations", area.figures().terminatedTimes()));
    }
    return new FilingTable("chart", "地区图", content.year() + "年度各地区情况图", Map.of(), rows);
  }

  private static Map<String, Object> parameters(FilingTable table, boolean spreadsheet) {
    Map<String, Object> parameters = new HashMap<>(table.parameters());
    parameters.put("title", table.title());
    parameters.put("spreadsheet", spreadsheet);
    parameters.put(JRParameter.IS_IGNORE_PAGINATION, spreadsheet);
    return parameters;
  }

  private JasperPrint fill(
      FilingTable table, Map<String, Object> parameters, List<Map<String, ?>> rows) {
    return press.fill(
        template(table), parameters, new JRMapCollectionDataSource(List.copyOf(rows)));
  }

  private List<Map<String, ?>> brokenRows(FilingTable table) {
    CellLines cells = new CellLines(fonts, template(table));
    List<Map<String, ?>> rows = new ArrayList<>();
    for (Map<String, ?> row : table.rows()) {
      rows.add(cells.broken(row));
    }
    return rows;
  }

  private JasperReport template(FilingTable table) {
    JasperReport template = templates.get(table.template());
    if (template == null) {
      throw new IllegalStateException("no template " + table.template());
    }
    return template;
  }
}
