package cn.jifen.reports.notice;

import static cn.jifen.reports.pdf.PageChecks.POINTS_PER_MM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.jifen.application.notices.NoticeContent;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.reports.pdf.PageChecks;
import cn.jifen.reports.pdf.PdfProbe;
import cn.jifen.reports.pdf.PdfProbe.Line;
import cn.jifen.reports.typesetting.Paragraph;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The handling notice as a file: read back, measured and validated. */
class NoticeDocumentTest {
  private static final JasperNotices NOTICES = new JasperNotices();

  static Stream<NoticeContent> samples() {
    return Stream.of(
        NoticeSamples.suspension(),
        NoticeSamples.training(),
        NoticeSamples.termination(),
        NoticeSamples.severalMeasures());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isPdfA2b(NoticeContent content) {
    try (PdfProbe pdf = drawn(content)) {
      assertThat(pdf.violationsOfPdfA2b()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void textExtractedEqualsTextPutIn(NoticeContent content) {
    try (PdfProbe pdf = drawn(content)) {
      String body = text(bodyLines(pdf));
      String expected =
          NoticeWording.of(content).stream().map(Paragraph::text).collect(Collectors.joining());
      assertThat(body).isEqualTo(expected + content.issuer() + "2026年3月12日");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"欧阳𬱖", "㛃䶮", "阿卜杜热合曼·买买提", "朱镕", "古丽 A"})
  void namesSurviveExtraction(String name) {
    try (PdfProbe pdf = drawn(NoticeSamples.suspension(name))) {
      assertThat(text(bodyLines(pdf))).contains("暂停" + name + "医保支付资格2个月");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noLineBeginsWithClosingMarkOrEndsWithOpeningMark(NoticeContent content) {
    try (PdfProbe pdf = drawn(content)) {
      PageChecks.linesBreakBySense(pdf);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void textStaysInsideTheMargins(NoticeContent content) {
    try (PdfProbe pdf = drawn(content)) {
      PageChecks.staysInsideTheMargins(bodyLines(pdf));
    }
  }

  @Test
  void fullPageHas22LinesOf28Characters() {
    try (PdfProbe pdf = drawn(NoticeSamples.suspension())) {
      List<Line> page = bodyLines(pdf).stream().filter(line -> line.page() == 2).toList();
      assertThat(page).hasSize(22);
      assertThat(page.getFirst().baseline())
          .isCloseTo(37 * POINTS_PER_MM + 0.88f * 15.79f, within(1f));
      assertThat(page.get(1).baseline() - page.getFirst().baseline())
          .isCloseTo(29.6f, within(0.05f));
      assertThat(page.getLast().baseline())
          .isCloseTo((37 + 225) * POINTS_PER_MM - 0.12f * 15.79f, within(1f));
      List<Line> full =
          page.stream()
              .filter(line -> line.text().codePointCount(0, line.text().length()) == 28)
              .toList();
      assertThat(full).isNotEmpty();
      assertThat(full)
          .allSatisfy(
              line ->
                  assertThat(line.right() - line.left())
                      .isCloseTo(156 * POINTS_PER_MM, within(1f)));
    }
  }

  @Test
  void pageNumbersStandOutsideBelowTheText() {
    try (PdfProbe pdf = drawn(NoticeSamples.suspension())) {
      List<Line> numbers = pdf.lines().stream().filter(PageChecks::isPageNumber).toList();
      assertThat(numbers).extracting(Line::text).containsExactly("— 1 —", "— 2 —", "— 3 —");
      assertThat(numbers.get(0).right()).isCloseTo((210 - 26) * POINTS_PER_MM - 14, within(2f));
      assertThat(numbers.get(1).left()).isCloseTo(28 * POINTS_PER_MM + 14, within(2f));
      assertThat(numbers.get(2).right()).isCloseTo((210 - 26) * POINTS_PER_MM - 14, within(2f));
    }
  }

  @Test
  void dateEndsFourCharactersFromTheRightUnderItsIssuer() {
    try (PdfProbe pdf = drawn(NoticeSamples.suspension())) {
      List<Line> lines = bodyLines(pdf);
      Line date = lines.getLast();
      Line issuer = lines.get(lines.size() - 2);
      assertThat(date.text()).isEqualTo("2026年3月12日");
      assertThat(date.right()).isCloseTo((210 - 26) * POINTS_PER_MM - 4 * 15.79f, within(2f));
      assertThat((issuer.left() + issuer.right()) / 2)
          .isCloseTo((date.left() + date.right()) / 2, within(1f));
      assertThat(lines.get(lines.size() - 3).page()).isEqualTo(date.page());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFontIsEmbeddedAsSubset(NoticeContent content) {
    try (PdfProbe pdf = drawn(content)) {
      PageChecks.fontsAreEmbeddedSubsets(pdf);
      assertThat(pdf.fonts())
          .extracting(font -> font.getName().replaceAll("^[A-Z]{6}\\+|-Identity-H$", ""))
          .contains("FandolFang-Regular", "FandolHei-Regular", "NotoSerifSC-Black");
    }
  }

  @Test
  void qrCodeHoldsTheVerificationAddress() {
    NoticeContent content = NoticeSamples.suspension();
    try (PdfProbe pdf = drawn(content)) {
      assertThat(PageChecks.qrCode(pdf)).isEqualTo(content.verificationAddress());
    }
  }

  @Test
  void fileTellsTitleLanguageAndDayOfIssue() {
    try (PdfProbe pdf = drawn(NoticeSamples.suspension())) {
      var info = pdf.document().getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo("医保支付资格记分处理通知书（乌医保服务〔2026〕18号）");
      assertThat(info.getAuthor()).isEqualTo("乌鲁木齐市医疗保障服务中心");
      assertThat(info.getCreationDate().toInstant()).isEqualTo("2026-03-11T16:00:00Z");
      assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    }
  }

  @Test
  void equalContentGivesEqualBytesFromManyThreads() throws Exception {
    byte[] expected = NOTICES.draw(NoticeSamples.termination());
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<byte[]>> tasks =
          java.util.Collections.nCopies(12, () -> NOTICES.draw(NoticeSamples.termination()));
      for (var drawn : threads.invokeAll(tasks)) {
        assertThat(drawn.get()).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x1F600, 0x30000, 0x000A, 0xE000})
  void refusesCharacterThatNoFontHas(int codePoint) {
    NoticeContent content = NoticeSamples.suspension("王" + Character.toString(codePoint));
    assertThatThrownBy(() -> NOTICES.draw(content))
        .isInstanceOfSatisfying(
            UndrawableText.class, refusal -> assertThat(refusal.codePoint()).isEqualTo(codePoint))
        .hasMessageContaining("U+%04X".formatted(codePoint));
  }

  private static PdfProbe drawn(NoticeContent content) {
    return new PdfProbe(NOTICES.draw(content));
  }

  /** Addressee to date: without what stands above the title and below the text. */
  private static List<Line> bodyLines(PdfProbe pdf) {
    return pdf.lines().stream()
        .filter(
            line -> !PageChecks.isPageNumber(line) && (line.page() > 1 || line.baseline() > 440))
        .toList();
  }

  private static String text(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining());
  }
}
