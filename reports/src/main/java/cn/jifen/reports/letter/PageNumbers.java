package cn.jifen.reports.letter;

import static cn.jifen.reports.letter.SheetGeometry.WIDTH;

import cn.jifen.reports.typesetting.TypesetBlock;
import cn.jifen.reports.typesetting.Typesetter;

/** Page numbers between dashes. */
public final class PageNumbers {
  private PageNumbers() {}

  /**
   * Odd pages right, even pages left, one character in.
   *
   * @param page 1, 2, 3 …
   * @param typesetter of the whole text area
   */
  public static TypesetBlock of(int page, Typesetter typesetter) {
    String text = "— " + page + " —";
    float in = Styles.PAGE_NUMBER.size();
    boolean odd = page % 2 == 1;
    return TypesetBlock.of(
        odd
            ? typesetter.endingAt(WIDTH - in, text, Styles.PAGE_NUMBER)
            : typesetter.at(in, text, Styles.PAGE_NUMBER));
  }
}
