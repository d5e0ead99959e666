package cn.jifen.reports.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines at their places, which the report draws as one element.
 *
 * @param lines from top to bottom
 */
public record TypesetBlock(List<PlacedLine> lines) {

  /** How far below its top edge a full-width character stands, as a part of its height. */
  private static final float BASELINE = 0.88f;

  /**
   * A line and its height on the page.
   *
   * @param line the line
   * @param baseline points from the top of the block down to the baseline
   */
  public record PlacedLine(TypesetLine line, float baseline) {}

  public TypesetBlock {
    lines = List.copyOf(lines);
  }

  /** A block of one line, its characters' top edge at the top of the block. */
  public static TypesetBlock of(TypesetLine line) {
    return stacked(List.of(line), 0);
  }

  /**
   * Lines below one another at an even distance, the characters' top edge of the first one at the
   * top of the block.
   *
   * @param pitch points from baseline to baseline
   */
  public static TypesetBlock stacked(List<TypesetLine> lines, float pitch) {
    List<PlacedLine> placed = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      TypesetLine line = lines.get(row);
      placed.add(new PlacedLine(line, row * pitch + BASELINE * line.style().size()));
    }
    return new TypesetBlock(placed);
  }

  /** This block and another one, whose places are counted from the same top edge. */
  public TypesetBlock and(TypesetBlock other) {
    List<PlacedLine> all = new ArrayList<>(lines);
    all.addAll(other.lines);
    return new TypesetBlock(all);
  }

  /** The same lines further down. */
  public TypesetBlock movedDown(float points) {
    return new TypesetBlock(
        lines.stream().map(l -> new PlacedLine(l.line(), l.baseline() + points)).toList());
  }
}
