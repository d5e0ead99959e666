package cn.jifen.reports.pdf;

import java.util.List;

/**
 * The frames of a table's cells, drawn as one element.
 *
 * @param boxes one a cell, places counted from the top left corner of the element
 */
public record Ruling(List<Box> boxes) {
  public Ruling {
    boxes = List.copyOf(boxes);
  }

  /** A cell, in points, {@code y} downwards. */
  public record Box(float x, float y, float width, float height) {}
}
