package cn.jifen.reports.letter;

import cn.jifen.reports.typesetting.TypesetLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares the lines of the text among pages. A heading is not left at the foot of a page. The
 * signature never has a page of its own, nor one with the end of a sentence alone: the pages before
 * give it lines and are spread out instead of a note that the rest is empty. Where one row more on
 * each page saves a whole page, the lines are moved together instead.
 */
final class Pagination {
  /** Blank rows for the upper half of the seal, then issuer and date. */
  static final int SIGNATURE_ROWS = 4;

  /** Lines of text that stand above the signature at least: two of them before the closing. */
  static final int LINES_WITH_SIGNATURE = 4;

  /** Lines that a page gives before the page in front of it has to give some too. */
  private static final int GIVEN = 2;

  private Pagination() {}

  /**
   * Lines by page; the last page has room left for the signature.
   *
   * @param firstCapacity rows of the first page
   * @param capacity rows of every other page; it may be exceeded by one
   */
  static List<List<TypesetLine>> pages(List<TypesetLine> lines, int firstCapacity, int capacity) {
    List<List<TypesetLine>> usual = shared(lines, firstCapacity, capacity);
    List<List<TypesetLine>> closer = shared(lines, firstCapacity, capacity + 1);
    return closer.size() < usual.size() ? closer : usual;
  }

  private static List<List<TypesetLine>> shared(
      List<TypesetLine> lines, int firstCapacity, int capacity) {
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
    if (pages.size() > 1) {
      fillUp(pages.getLast(), pages.get(pages.size() - 2), LINES_WITH_SIGNATURE);
    }
    // The first page has few lines under its head: a gap would be seen there.
    for (int i = pages.size() - 2; i > 1; i--) {
      fillUp(pages.get(i), pages.get(i - 1), capacity - GIVEN);
    }
    return pages;
  }

  private static int withoutTrailingHeading(List<TypesetLine> lines, int start, int end) {
    int kept = end;
    while (kept < lines.size() && kept - 1 > start && lines.get(kept - 1).withNext()) {
      kept--;
    }
    return kept;
  }

  /** Takes lines of the page before until this one has so many. */
  private static void fillUp(List<TypesetLine> page, List<TypesetLine> before, int least) {
    while (before.size() > 1 && (page.size() < least || before.getLast().withNext())) {
      page.addFirst(before.removeLast());
    }
  }
}
