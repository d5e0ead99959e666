package cn.jifen.reports.form;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param width in points; those of a row add up to the measure
 * @param look how it is set
 * @param paragraphs each begins on a new line
 * @param foot lines at the right of its lower end, for those who sign
 */
public record Cell(float width, Look look, List<String> paragraphs, List<String> foot) {
  public Cell {
    paragraphs = List.copyOf(paragraphs);
    foot = List.copyOf(foot);
  }

  /** How a cell is set. */
  public enum Look {
    /** What the row or column is about: bold face, in the middle. */
    LABEL,
    /** A short answer: from the left, half-way up. */
    VALUE,
    /** A figure or day: in the middle. */
    MIDDLE,
    /** Sentences: from the top, the first line of each paragraph indented. */
    TEXT
  }

  public static Cell label(float width, String... lines) {
    return new Cell(width, Look.LABEL, List.of(lines), List.of());
  }

  public static Cell value(float width, String... paragraphs) {
    return new Cell(width, Look.VALUE, List.of(paragraphs), List.of());
  }

  public static Cell middle(float width, String text) {
    return new Cell(width, Look.MIDDLE, List.of(text), List.of());
  }

  public static Cell text(float width, List<String> paragraphs) {
    return new Cell(width, Look.TEXT, paragraphs, List.of());
  }

  /** The same cell with lines for those who sign. */
  public Cell signed(String... lines) {
    return new Cell(width, look, paragraphs, List.of(lines));
  }
}
