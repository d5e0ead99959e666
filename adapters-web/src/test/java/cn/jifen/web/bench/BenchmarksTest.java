package cn.jifen.web.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.benchmark.Figures;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures import and server; asserts that both sides did their work, never how long it took. The
 * figures are in {@code target/benchmarks}.
 */
@Tag("long")
@Tag("benchmark")
@EnabledIfSystemProperty(
    named = Launcher.PROPERTY,
    matches = ".+",
    disabledReason = "run by ./jifen test --benchmarks")
class BenchmarksTest {
  private static final int PEOPLE = Integer.getInteger("bench.people", 100_000);
  private static final int DECISIONS = Integer.getInteger("bench.decisions", 20_000);

  @TempDir Path work;

  @Test
  void importAndServer() throws Exception {
    FictionalProvince province = new FictionalProvince(PEOPLE, DECISIONS, 20250101);
    Path files = work.resolve("files");
    province.write(files);
    Figures figures = new Figures();
    Path installation = new ImportBenchmark(province, files, work).run(figures);
    new ServerBenchmark(province, installation, work).run(figures);
    figures.write("program");

    assertThat(installation).isDirectoryContaining("glob:**.mv.db");
  }
}
