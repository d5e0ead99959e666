package cn.jifen.reports.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.reports.pdf.GoldenPicture;
import cn.jifen.reports.pdf.PdfProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages look as they looked when somebody approved of them. */
class NoticePictureTest {
  private static final int DOTS_PER_INCH = 48;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void suspensionLooksAsApproved(int page) {
    try (PdfProbe pdf = new PdfProbe(new JasperNotices().draw(NoticeSamples.suspension()))) {
      GoldenPicture.assertLooksLike("suspension-" + page, pdf.picture(page, DOTS_PER_INCH));
    }
  }

  @Test
  void otherPageWouldBeNoticed() {
    try (PdfProbe pdf = new PdfProbe(new JasperNotices().draw(NoticeSamples.termination()))) {
      assertThat(GoldenPicture.differsFrom("suspension-3", pdf.picture(3, DOTS_PER_INCH))).isTrue();
    }
  }
}
