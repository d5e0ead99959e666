package cn.jifen.reports.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.documents.DocumentContent;
import cn.jifen.application.documents.OfficialDocuments;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.reports.pdf.PageChecks;
import cn.jifen.reports.pdf.PdfProbe;
import cn.jifen.reports.pdf.PdfProbe.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every document of a case as a file: read back, measured and validated. */
class CaseDocumentTest {
  private static final JasperDocuments DOCUMENTS = new JasperDocuments();

  static Stream<Arguments> samples() {
    return DocumentSamples.all().entrySet().stream()
        .map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void isPdfA2bWithEmbeddedFonts(String name, DocumentContent content) {
    try (PdfProbe pdf = drawn(content)) {
      assertThat(pdf.violationsOfPdfA2b()).as(name).isEmpty();
      PageChecks.fontsAreEmbeddedSubsets(pdf);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void textExtractedEqualsTextPutIn(String name, DocumentContent content) {
    try (PdfProbe pdf = drawn(content)) {
      String text = pdf.textAsDrawn().replaceAll("—\\d+—", "");
      List<String> expected = DraftText.of(JasperDocuments.draft(content));
      if (name.equals("person-dossier")) {
        assertThat(text).as("heads of tables repeated").containsSubsequence(expected);
      } else {
        assertThat(text).isEqualTo(String.join("", expected));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void linesBreakBySenseInsideTheMargins(String name, DocumentContent content) {
    try (PdfProbe pdf = drawn(content)) {
      PageChecks.linesBreakBySense(pdf);
      List<Line> lines =
          pdf.lines().stream().filter(line -> !PageChecks.isPageNumber(line)).toList();
      PageChecks.staysInsideTheMargins(lines);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void lettersHaveNumberAndCodeAndFormsHaveNone(String name, DocumentContent content) {
    Draft draft = JasperDocuments.draft(content);
    assertThat(draft.letter().isPresent()).isEqualTo(content.kind().numbered());
    if (content.kind().numbered()) {
      try (PdfProbe pdf = drawn(content)) {
        assertThat(PageChecks.qrCode(pdf)).isEqualTo(content.identity().verificationAddress());
        assertThat(pdf.document().getDocumentInformation().getTitle())
            .isEqualTo(draft.title() + "（" + content.identity().number().orElseThrow() + "）");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void equalContentGivesEqualBytes(String name, DocumentContent content) {
    byte[] again = new JasperDocuments().draw(DocumentSamples.all().get(name));
    assertThat(again).isEqualTo(DOCUMENTS.draw(content));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-14, 尚未开始", "2026-03-15, 执行中", "2026-03-16, 执行中"})
  void aMeasureRunsFromItsFirstDay(LocalDate asOf, String words) {
    try (PdfProbe pdf = drawn(DossierSample.dossier(DocumentSamples.person("何明"), asOf))) {
      assertThat(pdf.textAsDrawn()).contains("2026年5月14日止" + words);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"欧阳𬱖", "㛃䶮", "阿卜杜热合曼·买买提"})
  void namesSurviveExtractionFromEveryDocument(String name) {
    for (Map.Entry<String, DocumentContent> sample : DocumentSamples.all(name).entrySet()) {
      try (PdfProbe pdf = drawn(sample.getValue())) {
        assertThat(pdf.textAsDrawn()).as(sample.getKey()).contains(name);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x1F600, 0x30000, 0x000A, 0xE000})
  void everyDocumentRefusesACharacterThatNoFontHas(int codePoint) {
    DocumentSamples.all("王" + Character.toString(codePoint))
        .forEach(
            (name, content) ->
                assertThatThrownBy(() -> DOCUMENTS.draw(content))
                    .as(name)
                    .isInstanceOfSatisfying(
                        UndrawableText.class,
                        refusal -> assertThat(refusal.codePoint()).isEqualTo(codePoint)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void noPageCarriesASignatureAlone(String name, DocumentContent content) {
    try (PdfProbe pdf = drawn(content)) {
      for (int page = 2; page <= pdf.pages(); page++) {
        int number = page;
        List<Line> lines = pdf.lines().stream().filter(line -> line.page() == number).toList();
        assertThat(lines).as("%s, page %d", name, page).hasSizeGreaterThanOrEqualTo(4);
      }
    }
  }

  @Test
  void theAdapterIsFoundAsAService() {
    Optional<OfficialDocuments> found = ServiceLoader.load(OfficialDocuments.class).findFirst();
    assertThat(found).containsInstanceOf(JasperDocuments.class);
  }

  private static PdfProbe drawn(DocumentContent content) {
    return new PdfProbe(DOCUMENTS.draw(content));
  }
}
