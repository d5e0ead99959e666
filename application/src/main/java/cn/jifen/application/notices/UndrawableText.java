package cn.jifen.application.notices;

/** A document was refused because no font has one of its characters. */
public final class UndrawableText extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int codePoint;

  public UndrawableText(int codePoint) {
    super("no font has " + named(codePoint));
    this.codePoint = codePoint;
  }

  /** The first character without a glyph, as a Unicode code point. */
  public int codePoint() {
    return codePoint;
  }

  private static String named(int codePoint) {
    String number = String.format("U+%04X", codePoint);
    boolean printable = !Character.isISOControl(codePoint) && Character.isDefined(codePoint);
    return printable ? "“" + Character.toString(codePoint) + "” (" + number + ")" : number;
  }
}
