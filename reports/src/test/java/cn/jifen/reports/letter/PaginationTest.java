package cn.jifen.reports.letter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.reports.typesetting.TypesetLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every length of text up to four pages, with a heading at every place. */
class PaginationTest {
  private static final int FIRST = 10;
  private static final int FULL = 22;
  private static final int LONGEST = 80;

  @Test
  void keepsAllLinesInOrder() {
    forEachText(
        lines ->
            assertThat(pages(lines).stream().flatMap(List::stream))
                .containsExactlyElementsOf(lines));
  }

  @Test
  void signatureHasRoomAndNeverStandsAlone() {
    forEachText(
        lines -> {
          List<List<TypesetLine>> pages = pages(lines);
          int room = pages.size() == 1 ? FIRST : FULL + 1;
          assertThat(pages.getLast().size())
              .isBetween(
                  Math.min(Pagination.LINES_WITH_SIGNATURE, lines.size()),
                  room - Pagination.SIGNATURE_ROWS);
        });
  }

  @Test
  void severalPagesGiveAFewLinesEachRatherThanOneMany() {
    forEachText(
        lines -> {
          List<List<TypesetLine>> pages = pages(lines);
          for (int i = 2; i < pages.size() - 1; i++) {
            assertThat(pages.get(i)).hasSizeGreaterThanOrEqualTo(FULL - 3);
          }
        });
  }

  @Test
  void noPageIsFullerThanItsRowsAndOneMore() {
    forEachText(
        lines -> {
          List<List<TypesetLine>> pages = pages(lines);
          assertThat(pages.getFirst()).hasSizeLessThanOrEqualTo(FIRST);
          assertThat(pages).allSatisfy(page -> assertThat(page).hasSizeBetween(1, FULL + 1));
        });
  }

  @Test
  void whatFitsIsNotMovedTogether() {
    for (int length = 1; length <= 3 * FULL; length++) {
      List<List<TypesetLine>> pages = pages(text(length, -1));
      int rows = FIRST + (pages.size() - 1) * FULL;
      if (length + Pagination.SIGNATURE_ROWS <= rows) {
        assertThat(pages).allSatisfy(page -> assertThat(page).hasSizeLessThanOrEqualTo(FULL));
      }
    }
  }

  @Test
  void oneRowTooManyIsTakenInAndOneMoreIsNot() {
    int fitting = FIRST + FULL - Pagination.SIGNATURE_ROWS;
    assertThat(pages(text(fitting, 1))).hasSize(2);
    assertThat(pages(text(fitting + 1, 1))).hasSize(2);
    assertThat(pages(text(fitting + 2, 1))).hasSize(3);
  }

  @Test
  void headingStandsNotAtTheFootOfAPage() {
    forEachText(
        lines -> {
          List<List<TypesetLine>> pages = pages(lines);
          for (List<TypesetLine> page : pages.subList(0, pages.size() - 1)) {
            assertThat(page.getLast().withNext()).isFalse();
          }
        });
  }

  private static void forEachText(java.util.function.Consumer<List<TypesetLine>> check) {
    for (int length = 4; length <= LONGEST; length++) {
      for (int heading = 1; heading < length - 1; heading++) {
        check.accept(text(length, heading));
      }
    }
  }

  private static List<List<TypesetLine>> pages(List<TypesetLine> lines) {
    return Pagination.pages(lines, FIRST, FULL);
  }

  private static List<TypesetLine> text(int length, int heading) {
    List<TypesetLine> lines = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      lines.add(new TypesetLine(List.of(), Styles.BODY, i, 0, 1, i == heading));
    }
    return lines;
  }
}
