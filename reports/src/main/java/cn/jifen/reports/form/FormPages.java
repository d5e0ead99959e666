package cn.jifen.reports.form;

import cn.jifen.reports.letter.SheetGeometry;
import cn.jifen.reports.pdf.Ruling;
import cn.jifen.reports.typesetting.TypesetBlock;
import cn.jifen.reports.typesetting.TypesetBlock.PlacedLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Shares slices among pages. */
final class FormPages {
  private final List<Page> pages = new ArrayList<>();
  private List<PlacedLine> lines = new ArrayList<>();
  private List<Ruling.Box> boxes = new ArrayList<>();
  private float used;

  private FormPages() {}

  /** The lines and frames of one page. */
  record Page(TypesetBlock text, Ruling ruling) {}

  static List<Page> of(List<Slice> slices) {
    FormPages pages = new FormPages();
    Deque<Slice> waiting = new ArrayDeque<>(slices);
    while (!waiting.isEmpty()) {
      pages.place(waiting);
    }
    pages.turn();
    return pages.pages;
  }

  private void place(Deque<Slice> waiting) {
    Slice slice = waiting.removeFirst();
    float room = SheetGeometry.HEIGHT - used - (used == 0 ? headHeight(slice) : 0);
    if (slice.blank() && (used == 0 || slice.height() > room)) {
      return;
    }
    if (slice.height() + kept(slice, waiting) <= room) {
      put(slice);
      return;
    }
    Optional<Slice.Halves> halves = slice.divided(room);
    if (halves.isPresent()) {
      put(halves.get().first());
      waiting.addFirst(halves.get().rest());
      turn();
    } else if (used == 0) {
      put(slice);
    } else {
      waiting.addFirst(slice);
      turn();
    }
  }

  /** Height of what has to stand on the page of this slice too. */
  private static float kept(Slice slice, Deque<Slice> waiting) {
    float height = 0;
    boolean together = slice.withNext();
    for (Slice next : waiting) {
      if (!together) {
        break;
      }
      height += next.height();
      together = next.withNext();
    }
    return height;
  }

  private static float headHeight(Slice slice) {
    return slice.head().map(Slice::height).orElse(0f);
  }

  private void put(Slice slice) {
    if (used == 0) {
      slice.head().ifPresent(this::draw);
    }
    draw(slice);
  }

  private void draw(Slice slice) {
    slice.draw(used, lines, boxes);
    used += slice.height();
  }

  private void turn() {
    if (!lines.isEmpty() || !boxes.isEmpty()) {
      pages.add(new Page(new TypesetBlock(lines), new Ruling(boxes)));
    }
    lines = new ArrayList<>();
    boxes = new ArrayList<>();
    used = 0;
  }
}
