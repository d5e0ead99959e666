package cn.jifen.reports.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.benchmark.Figures;
import cn.jifen.application.benchmark.Rounds;
import cn.jifen.application.benchmark.Rounds.Measurement;
import cn.jifen.application.benchmark.Stopwatch;
import cn.jifen.application.notices.NoticeContent;
import cn.jifen.reports.pdf.PdfPress;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pages of notices a second, against JasperReports alone; asserts that both sides drew their pages,
 * never how long it took. The figures are in {@code target/benchmarks}.
 */
@Tag("long")
@Tag("benchmark")
class NoticeBenchmarkTest {
  private static final int TIMES = 7;
  private static final int DOCUMENTS = Integer.getInteger("bench.documents", 150);
  private static final List<NoticeContent> CONTENTS =
      List.of(NoticeSamples.suspension(), NoticeSamples.training(), NoticeSamples.termination());

  private final JasperNotices notices = new JasperNotices();
  private final Figures figures = new Figures();

  @Test
  void notice_pages_per_second() throws Exception {
    Measurement jifen = jifen();
    against("JasperReports, template compiled once, default fonts", jifen, defaultFonts());
    against("the same with an embedded Chinese font", jifen, embedded(new PdfPress(), "FANG_SONG"));
    figures.write("notices");
  }

  private void against(String other, Measurement jifen, Measurement plain) throws Exception {
    jifen.take();
    plain.take();
    figures.add(
        "notice pages, one export a document",
        "pages/s",
        other,
        Rounds.inTurn(TIMES, jifen, plain));
  }

  private Measurement jifen() throws Exception {
    int pages = 0;
    for (NoticeContent content : CONTENTS) {
      try (PDDocument drawn = Loader.loadPDF(notices.draw(content))) {
        pages += drawn.getNumberOfPages();
      }
    }
    assertThat(pages).isGreaterThanOrEqualTo(CONTENTS.size());
    double perDocument = (double) pages / CONTENTS.size();
    return () ->
        DOCUMENTS
            * perDocument
            / Stopwatch.secondsOf(
                () -> {
                  for (int i = 0; i < DOCUMENTS; i++) {
                    notices.draw(CONTENTS.get(i % CONTENTS.size()));
                  }
                });
  }

  private static Measurement defaultFonts() throws Exception {
    return pagesPerSecond(PlainJasper.withDefaultFont());
  }

  private static Measurement embedded(PdfPress press, String family) throws Exception {
    return pagesPerSecond(PlainJasper.withFont(press.context(), family));
  }

  private static Measurement pagesPerSecond(PlainJasper plain) {
    return () -> {
      long before = plain.pages();
      double seconds =
          Stopwatch.secondsOf(
              () -> {
                for (int i = 0; i < DOCUMENTS; i++) {
                  plain.draw(CONTENTS.get(i % CONTENTS.size()));
                }
              });
      assertThat(plain.pages() - before).isGreaterThanOrEqualTo(DOCUMENTS);
      return (plain.pages() - before) / seconds;
    };
  }
}
