package cn.jifen.reports.form;

import cn.jifen.reports.pdf.Ruling;
import cn.jifen.reports.typesetting.TypesetBlock.PlacedLine;
import java.util.List;
import java.util.Optional;

/** Set and measured: what is put on a page as a whole, or divided where it can be. */
interface Slice {
  /** In points. */
  float height();

  /** Whether the slice after it should stand on the same page. */
  boolean withNext();

  /** The same, kept with the slice after it. */
  Slice keptWithNext();

  /** Whether it draws nothing and may be dropped at either end of a page. */
  default boolean blank() {
    return false;
  }

  /** What is repeated above it at the top of a page. */
  default Optional<Slice> head() {
    return Optional.empty();
  }

  /** This slice in two, the first one no higher than the room; empty: it cannot be divided so. */
  default Optional<Halves> divided(float room) {
    return Optional.empty();
  }

  /** The two pieces of a slice. */
  record Halves(Slice first, Slice rest) {}

  /** Adds what is drawn when its upper edge stands at {@code top}. */
  void draw(float top, List<PlacedLine> lines, List<Ruling.Box> boxes);
}
