package cn.jifen.reports.typesetting;

import java.util.List;

/**
 * A line as it is drawn.
 *
 * @param runs its characters, from left to right
 * @param style size and ink
 * @param x left edge, in points from the left edge of the block
 * @param letterSpacing points added after each character, so that the line fills its measure
 * @param squeeze width of the characters as a part of their natural width, 1 but for letterheads
 * @param withNext true if the next line should stand on the same page
 */
public record TypesetLine(
    List<GlyphRun> runs,
    TextStyle style,
    float x,
    float letterSpacing,
    float squeeze,
    boolean withNext) {

  public TypesetLine {
    runs = List.copyOf(runs);
  }

  /** The characters of the line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (GlyphRun run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }

  /** The same line further to the right. */
  public TypesetLine movedRight(float points) {
    return new TypesetLine(runs, style, x + points, letterSpacing, squeeze, withNext);
  }

  /** The same line as wide as its characters: for cells, which would be torn by filling them. */
  public TypesetLine ragged() {
    return new TypesetLine(runs, style, x, 0, squeeze, withNext);
  }
}
