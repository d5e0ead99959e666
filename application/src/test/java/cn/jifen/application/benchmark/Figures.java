package cn.jifen.application.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured, as a Markdown table: medians, and the ratio with its range over the rounds.
 */
public final class Figures {
  private final List<String> lines = new ArrayList<>();

  public Figures() {
    lines.add("| what | Jifen | side by side | ratio (range) |");
    lines.add("|---|--:|--:|--:|");
  }

  /**
   * One line.
   *
   * @param unit of both figures
   * @param against what the other side is
   */
  public void add(String what, String unit, String against, Rounds rounds) {
    double[] ratios = rounds.ratios();
    String line =
        String.format(
            Locale.ROOT,
            "| %s | %,.0f %s | %,.0f %s (%s) | **%.2f** (%.2f–%.2f) |",
            what,
            rounds.jifen(),
            unit,
            rounds.other(),
            unit,
            against,
            Rounds.median(ratios),
            ratios[0],
            ratios[ratios.length - 1]);
    lines.add(line);
    System.out.println(line);
  }

  /** Writes the table to {@code target/benchmarks/} of the module under test. */
  public void write(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
    Files.writeString(folder.resolve(name + ".md"), String.join("\n", lines) + "\n");
  }
}
