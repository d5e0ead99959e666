package cn.jifen.reports.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.filing.FilingContent;
import cn.jifen.application.filing.FilingContent.AreaRow;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.domain.filing.FilingColumn;
import cn.jifen.reports.pdf.PdfProbe;
import cn.jifen.reports.pdf.PdfProbe.Line;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The yearly filing read back from both files. */
class FilingDocumentTest {
  private static final JasperFilings FILINGS = new JasperFilings();
  private static final FilingContent CONTENT = FilingSamples.filing();
  private static final byte[] PDF = FILINGS.pdf(CONTENT);

  @Test
  void pdfIsPdfA2bWithEmbeddedFonts() {
    try (PdfProbe pdf = new PdfProbe(PDF)) {
      assertThat(pdf.violationsOfPdfA2b()).isEmpty();
      assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
    }
  }

  @Test
  void equalContentGivesEqualBytes() {
    assertThat(FILINGS.pdf(FilingSamples.filing())).isEqualTo(PDF);
  }

  @Test
  void coverLetterIsPortraitAndTablesAreLandscape() {
    try (PdfProbe pdf = new PdfProbe(PDF)) {
      BufferedImage letter = pdf.picture(1, 20);
      BufferedImage table = pdf.picture(pdf.pages(), 20);
      assertThat(letter.getHeight()).isGreaterThan(letter.getWidth());
      assertThat(table.getWidth()).isGreaterThan(table.getHeight());
    }
  }

  @Test
  void pdfHasEverySectionAndTheLedgerPosition() {
    assertThat(textOf(PDF))
        .contains("新医保函〔2026〕7号", "国家医疗保障局：", "2026年2月27日", "第1834条记录")
        .contains("2025年度情况汇总表", "2025年度分人员类别情况表", "2025年度分条款记分情况表")
        .contains("2025年度暂停和终止医保支付资格人员名单", "2025年度与上一版报备数据的变化")
        .contains("2025年度同比变化情况表", "2025年度各地区情况图", "申诉结果：维持")
        .contains("9f2c".repeat(16));
  }

  @Test
  void aTableWithoutRowsSaysSo() throws Exception {
    String none = "此前没有报备过本年度数据，没有上一版可供比对。";
    String equal = "与上一版报备数据相同，没有变化。";
    String noInstitution = "本年度没有暂停或者终止人次达到50%及以上的机构。";
    FilingContent first = FilingSamples.filing(Optional.empty());
    assertThat(textOf(FILINGS.pdf(first))).contains(none, noInstitution).doesNotContain(equal);
    assertThat(textOf(FILINGS.pdf(FilingSamples.filing(Optional.of(List.of())))))
        .contains(equal)
        .doesNotContain(none);
    assertThat(textOf(PDF)).doesNotContain(none, equal, noInstitution);
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(FILINGS.xlsx(first)))) {
      assertThat(text(sheet(book, "版本变化"))).contains(none);
    }
  }

  private static String textOf(byte[] document) {
    try (PdfProbe pdf = new PdfProbe(document)) {
      return pdf.lines().stream().map(Line::text).collect(Collectors.joining());
    }
  }

  @Test
  void theTotalOfTheSummaryStandsUnderItsAreasOnOnePage() {
    try (PdfProbe pdf = new PdfProbe(PDF)) {
      List<Line> lines = pdf.lines();
      int page =
          lines.stream()
              .filter(line -> line.text().equals("2025年度情况汇总表"))
              .findFirst()
              .orElseThrow()
              .page();
      assertThat(lines)
          .filteredOn(line -> line.page() == page)
          .extracting(Line::text)
          .anyMatch(text -> text.startsWith("合计"))
          .noneMatch(text -> text.contains("TOTAL"));
    }
  }

  @Test
  void noLineBeginsWithAClosingMark() {
    try (PdfProbe pdf = new PdfProbe(PDF)) {
      for (Line line : pdf.lines()) {
        assertThat("、，。；：？！）》〉〕】」』”’·…～".indexOf(line.text().codePointAt(0)))
            .as(line.text())
            .isNegative();
      }
    }
  }

  @Test
  void figuresOfTheSummaryAreNumberCells() throws Exception {
    try (ReadableWorkbook book = workbook()) {
      List<Row> rows = sheet(book, "汇总表").read();
      for (AreaRow area : CONTENT.areas()) {
        Row row = rowWith(rows, area.name());
        List<Integer> figures = new ArrayList<>();
        for (Cell cell : row) {
          if (cell != null && cell.getType() == CellType.NUMBER) {
            figures.add(cell.asNumber().intValueExact());
          }
        }
        List<Integer> expected = new ArrayList<>();
        for (FilingColumn column : FilingColumn.values()) {
          expected.add(column.of(area.figures()));
        }
        assertThat(figures).as(area.name()).isEqualTo(expected);
      }
    }
  }

  @Test
  void workbookHasOneSheetASection() throws Exception {
    try (ReadableWorkbook book = workbook()) {
      assertThat(book.getSheets().map(Sheet::getName))
          .containsExactly(
              "公函", "汇总表", "分人员类别", "分条款", "暂停终止人员", "版本变化", "同比变化", "比例达50%机构", "申诉和数据依据");
      assertThat(text(sheet(book, "公函"))).contains("新医保函〔2026〕7号", "国家医疗保障局：", "2026年2月27日");
      assertThat(text(sheet(book, "申诉和数据依据"))).contains("新医保规〔2025〕2号", "9f2c".repeat(16));
      assertThat(text(sheet(book, "暂停终止人员"))).contains("何某", "6599************04", "2025-06-19");
    }
  }

  @Test
  void yearOnYearChangeIsTheDifferenceOfTheTotals() throws Exception {
    try (ReadableWorkbook book = workbook()) {
      Row change = rowWith(sheet(book, "同比变化").read(), "增减");
      for (Cell cell : change) {
        if (cell != null && cell.getType() == CellType.NUMBER) {
          assertThat(cell.asNumber().intValueExact()).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void refusesCharacterThatNoFontHas() {
    FilingContent content = FilingSamples.filing("\uD83D\uDE00药房");
    assertThatThrownBy(() -> FILINGS.pdf(content))
        .isInstanceOf(UndrawableText.class)
        .hasMessageContaining("U+1F600");
  }

  private static ReadableWorkbook workbook() throws Exception {
    return new ReadableWorkbook(new ByteArrayInputStream(FILINGS.xlsx(CONTENT)));
  }

  private static Sheet sheet(ReadableWorkbook book, String name) {
    return book.findSheet(name).orElseThrow();
  }

  private static Row rowWith(List<Row> rows, String text) {
    return rows.stream()
        .filter(row -> row.stream().anyMatch(cell -> cell != null && text.equals(cell.getText())))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Sheet sheet) throws Exception {
    return sheet.read().stream()
        .flatMap(Row::stream)
        .filter(cell -> cell != null)
        .map(Cell::getText)
        .collect(Collectors.joining("\n"));
  }
}
