package cn.jifen.reports.form;

import cn.jifen.reports.pdf.Ruling;
import cn.jifen.reports.typesetting.TypesetBlock.PlacedLine;
import java.util.List;

/**
 * Blank room between parts.
 *
 * @param height in points
 * @param withNext whether it is kept with what follows
 */
record GapSlice(float height, boolean withNext) implements Slice {

  @Override
  public boolean blank() {
    return true;
  }

  @Override
  public Slice keptWithNext() {
    return new GapSlice(height, true);
  }

  @Override
  public void draw(float top, List<PlacedLine> lines, List<Ruling.Box> boxes) {
    // Blank.
  }
}
