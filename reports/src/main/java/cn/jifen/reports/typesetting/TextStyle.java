package cn.jifen.reports.typesetting;

/**
 * How a text looks.
 *
 * @param typeface which chain of fonts draws it
 * @param size height and width of a full-width character, in points
 * @param ink black, or the red of the letterhead
 */
public record TextStyle(Typeface typeface, float size, Ink ink) {

  /** The two inks of an official document. */
  public enum Ink {
    BLACK(0, 0, 0),
    RED(220, 0, 0);

    private final int red;
    private final int green;
    private final int blue;

    Ink(int red, int green, int blue) {
      this.red = red;
      this.green = green;
      this.blue = blue;
    }

    /** Red part in sRGB, 0 to 255. */
    public int red() {
      return red;
    }

    /** Green part in sRGB, 0 to 255. */
    public int green() {
      return green;
    }

    /** Blue part in sRGB, 0 to 255. */
    public int blue() {
      return blue;
    }
  }

  /** Black text of a typeface in a size. */
  public static TextStyle black(Typeface typeface, float size) {
    return new TextStyle(typeface, size, Ink.BLACK);
  }

  /** Red text of a typeface in a size. */
  public static TextStyle red(Typeface typeface, float size) {
    return new TextStyle(typeface, size, Ink.RED);
  }
}
