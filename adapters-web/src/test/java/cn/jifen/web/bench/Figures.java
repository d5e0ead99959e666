package cn.jifen.web.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a Markdown table. */
final class Figures {
  private final List<String> lines = new ArrayList<>();

  Figures() {
    lines.add("| what | Jifen | side by side | ratio |");
    lines.add("|---|--:|--:|--:|");
  }

  /** One line: the product's figure, the other's, and how many of the other's it is. */
  void add(String what, double jifen, String other, double bare, String unit) {
    String line =
        String.format(
            Locale.ROOT,
            "| %s | %,.0f %s | %,.0f %s (%s) | %.2f |",
            what,
            jifen,
            unit,
            bare,
            unit,
            other,
            jifen / bare);
    lines.add(line);
    System.err.println(line);
  }

  /** The whole table, ended by a line feed. */
  String markdown() {
    return String.join("\n", lines) + "\n";
  }
}
