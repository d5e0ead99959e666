package cn.jifen.reports.letter;

import cn.jifen.reports.typesetting.TypesetLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares the lines of the text among pages. A heading is not left at the foot of a page, and the
 * signature never has a page of its own: where it would, the page before gives it lines and is
 * spread out instead of a note that the rest is empty.
 */
final class Pagination {
  /** Blank rows for the upper half of the seal, then issuer and date. */
  static final int SIGNATURE_ROWS = 4;

  /** Lines of text that stand above the signature at least. */
  private static final int LINES_WITH_SIGNATURE = 2;

  private Pagination() {}

  /**
   * Lines by page; the last page has room left for the signature.
   *
   * @param firstCapacity rows of the first page
   * @param capacity rows of every other page
   */
  static List<List<TypesetLine>> pages(List<TypesetLine> lines, int firstCapacity, int capacity) {
    List<List<TypesetLine>> pages = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      int room = pages.isEmpty() ? firstCapacity : capacity;
      int end = withoutTrailingHeading(lines, next, Math.min(lines.size(), next + room));
      pages.add(new ArrayList<>(lines.subList(next, end)));
      next = end;
    }
    int room = pages.size() == 1 ? firstCapacity : capacity;
    if (pages.getLast().size() + SIGNATURE_ROWS > room) {
      pages.add(new ArrayList<>());
    }
    fillUpLastPage(pages);
    return pages;
  }

  private static int withoutTrailingHeading(List<TypesetLine> lines, int start, int end) {
    int kept = end;
    while (kept < lines.size() && kept - 1 > start && lines.get(kept - 1).withNext()) {
      kept--;
    }
    return kept;
  }

  private static void fillUpLastPage(List<List<TypesetLine>> pages) {
    if (pages.size() < 2) {
      return;
    }
    List<TypesetLine> last = pages.getLast();
    List<TypesetLine> before = pages.get(pages.size() - 2);
    while (before.size() > 1
        && (last.size() < LINES_WITH_SIGNATURE || before.getLast().withNext())) {
      last.addFirst(before.removeLast());
    }
  }
}
