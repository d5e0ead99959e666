package cn.jifen.reports.letter;

/**
 * The text area of GB/T 9704-2012 in points: A4 with 37, 28, 26 and 35 mm of margin; 22 lines of 28
 * characters. The elements' places in {@code letter.jrxml} follow from the same figures.
 */
public final class SheetGeometry {
  private static final float POINTS_PER_MM = 72 / 25.4f;

  static final int CHARACTERS_PER_LINE = 28;
  static final int LINES_PER_PAGE = 22;

  /** Width of the text area: 156 mm. */
  public static final float WIDTH = 156 * POINTS_PER_MM;

  /** Height of the text area: 225 mm. */
  public static final float HEIGHT = 225 * POINTS_PER_MM;

  /** A body character (3号): 28 of them fill a line. */
  public static final float CHARACTER = WIDTH / CHARACTERS_PER_LINE;

  /** From line to line, so that the last of 22 lines ends with the text area. */
  public static final float PITCH = (HEIGHT - CHARACTER) / (LINES_PER_PAGE - 1);

  /** How far lines may be spread to fill a page that gave lines to the next one. */
  static final float WIDEST_PITCH = PITCH * 1.1f;

  /** Row of the first page on which the title begins; the text follows after a blank row. */
  private static final int TITLE_ROW = 10;

  /** Row of the first page on which the addressee stands. */
  static int firstRow(int titleLines) {
    return TITLE_ROW + titleLines + 1;
  }

  private SheetGeometry() {}
}
