package cn.jifen.reports.form;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells from left to right
 * @param leastHeight in points, for what is filled in by hand
 * @param withNext true if it does not stand at the foot of a page without the row after it
 */
public record Row(List<Cell> cells, float leastHeight, boolean withNext) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** A row as high as its text. */
  public static Row of(Cell... cells) {
    return new Row(List.of(cells), 0, false);
  }

  /** The same row, at least that high. */
  public Row atLeast(float points) {
    return new Row(cells, points, withNext);
  }

  /** The same row, kept with the one after it. */
  public Row keptWithNext() {
    return new Row(cells, leastHeight, true);
  }
}
