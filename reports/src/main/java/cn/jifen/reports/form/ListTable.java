package cn.jifen.reports.form;

import static cn.jifen.reports.letter.SheetGeometry.WIDTH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds a table of many rows of the same columns, its head repeated on each page. */
public final class ListTable {
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param title over it, with a line break where it is to be broken
   * @param share of the width
   * @param middle true for figures and days, false for words
   */
  public record Column(String title, int share, boolean middle) {
    /** A column of words. */
    public static Column words(String title, int share) {
      return new Column(title, share, false);
    }

    /** A column of figures, days or short words. */
    public static Column figures(String title, int share) {
      return new Column(title, share, true);
    }
  }

  /** An empty table. */
  public ListTable(Column... columns) {
    this.columns = List.of(columns);
  }

  /** A row with one text a column. */
  public void row(String... texts) {
    row(Arrays.stream(texts).map(List::of).toList());
  }

  /** A row with one or more lines a column. */
  public void row(List<List<String>> lines) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Cell.Look look = columns.get(i).middle() ? Cell.Look.MIDDLE : Cell.Look.VALUE;
      cells.add(new Cell(width(columns.get(i)), look, lines.get(i), List.of()));
    }
    rows.add(new Row(cells, 0, false));
  }

  /** The table, with one row that says 无 if there is none. */
  public Part.Table table() {
    List<Row> filled = rows.isEmpty() ? List.of(Row.of(Cell.middle(WIDTH, "无"))) : rows;
    Cell[] titles =
        columns.stream()
            .map(column -> Cell.label(width(column), column.title().split("\n")))
            .toArray(Cell[]::new);
    return new Part.Table(Type.LIST, Optional.of(Row.of(titles)), filled);
  }

  private float width(Column column) {
    return WIDTH * column.share() / columns.stream().mapToInt(Column::share).sum();
  }
}
