package cn.jifen.reports.form;

import cn.jifen.reports.pdf.Ruling;
import cn.jifen.reports.typesetting.TypesetBlock;
import cn.jifen.reports.typesetting.TypesetBlock.PlacedLine;
import cn.jifen.reports.typesetting.TypesetLine;
import java.util.List;

/**
 * A line over the whole measure.
 *
 * @param line set
 * @param height from its upper edge to that of the next one
 * @param withNext whether it is kept with what follows
 */
record TextSlice(TypesetLine line, float height, boolean withNext) implements Slice {

  @Override
  public void draw(float top, List<PlacedLine> lines, List<Ruling.Box> boxes) {
    lines.addAll(TypesetBlock.of(line).movedDown(top).lines());
  }

  @Override
  public Slice keptWithNext() {
    return new TextSlice(line, height, true);
  }
}
