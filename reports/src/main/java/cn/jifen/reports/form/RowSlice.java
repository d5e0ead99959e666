package cn.jifen.reports.form;

import cn.jifen.reports.pdf.Ruling;
import cn.jifen.reports.typesetting.FontLibrary;
import cn.jifen.reports.typesetting.TypesetBlock.PlacedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param cells set
 * @param type of the table
 * @param leastHeight in points
 * @param withNext whether it is kept with what follows
 * @param head the head of its table, to be repeated; empty: none
 */
record RowSlice(
    List<SetCell> cells, Type type, float leastHeight, boolean withNext, Optional<Slice> head)
    implements Slice {
  /** A row of fewer lines than this is not divided. */
  private static final int KEPT_WHOLE = 6;

  /** Lines on either side of a division at least. */
  private static final int LEAST = 2;

  static RowSlice of(Row row, Type type, FontLibrary fonts, Optional<Slice> head) {
    List<SetCell> cells = new ArrayList<>();
    float x = 0;
    for (Cell cell : row.cells()) {
      cells.add(SetCell.of(cell, x, type, fonts));
      x += cell.width();
    }
    return new RowSlice(cells, type, row.leastHeight(), row.withNext(), head);
  }

  private int rows() {
    return cells.stream().mapToInt(SetCell::rows).max().orElse(0);
  }

  @Override
  public float height() {
    return Math.max(leastHeight, rows() * type.pitch() + 2 * type.padding());
  }

  @Override
  public Optional<Halves> divided(float room) {
    int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    int fitting = (int) ((room - 2 * type.padding()) / type.pitch());
    int first = Math.min(fitting, lines - LEAST);
    if (lines < KEPT_WHOLE || first < LEAST) {
      return Optional.empty();
    }
    return Optional.of(
        new Halves(
            new RowSlice(cells.stream().map(c -> c.upTo(first)).toList(), type, 0, false, head),
            new RowSlice(
                cells.stream().map(c -> c.from(first)).toList(), type, 0, withNext, head)));
  }

  @Override
  public Slice keptWithNext() {
    return new RowSlice(cells, type, leastHeight, true, head);
  }

  @Override
  public void draw(float top, List<PlacedLine> lines, List<Ruling.Box> boxes) {
    for (SetCell cell : cells) {
      boxes.add(new Ruling.Box(cell.x(), top, cell.width(), height()));
      lines.addAll(cell.placed(top, height(), type));
    }
  }
}
