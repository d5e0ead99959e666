package cn.jifen.reports.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.documents.DocumentContent;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.reports.pdf.GoldenPicture;
import cn.jifen.reports.pdf.PdfProbe;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The pages of one document of each kind look as they looked when somebody approved of them. */
class CaseDocumentPictureTest {
  private static final int DOTS_PER_INCH = 48;
  private static final Map<String, DocumentContent> ALL = DocumentSamples.all();

  static final List<String> APPROVED =
      List.of(
          "delivery-receipt",
          "commitment",
          "talk-record",
          "appeal-form",
          "appeal-changed",
          "repair-application",
          "repair-granted",
          "restoration-application",
          "restoration-granted",
          "correction-changed",
          "correction-order-revoked",
          "correction-order-changed",
          "appeal-order-revoked",
          "transfer-health",
          "transfer-corrected",
          "linked-agreement-suspended",
          "person-dossier");

  @ParameterizedTest
  @FieldSource("APPROVED")
  void looksAsApproved(String name) {
    SoftAssertions pages = new SoftAssertions();
    try (PdfProbe pdf = new PdfProbe(new JasperDocuments().draw(ALL.get(name)))) {
      for (int page = 1; page <= pdf.pages(); page++) {
        int number = page;
        pages
            .assertThatCode(
                () ->
                    GoldenPicture.assertLooksLike(
                        name + "-" + number, pdf.picture(number, DOTS_PER_INCH)))
            .doesNotThrowAnyException();
      }
    }
    pages.assertAll();
  }

  @Test
  void everyKindHasAPicture() {
    assertThat(APPROVED.stream().map(name -> ALL.get(name).kind()))
        .containsAll(Arrays.asList(DocumentKind.values()));
  }

  @Test
  void otherDocumentWouldBeNoticed() {
    try (PdfProbe pdf = new PdfProbe(new JasperDocuments().draw(ALL.get("repair-refused")))) {
      assertThat(GoldenPicture.differsFrom("repair-granted-2", pdf.picture(2, DOTS_PER_INCH)))
          .isTrue();
    }
  }
}
