package cn.jifen.application.notices;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;

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

  /**
   * What the user is told.
   *
   * @param basis the article that asks for the document
   */
  public Finding finding(LegalBasis basis) {
    String name = Character.getName(codePoint);
    return new Finding(
        "character-not-drawable",
        basis,
        "请核对姓名、名称和理由中的用字，或者为系统补充含有该字的字体",
        "字体中没有字符“"
            + Character.toString(codePoint)
            + "”（"
            + String.format("U+%04X", codePoint)
            + (name == null ? "" : "，" + name)
            + "）");
  }

  private static String named(int codePoint) {
    String number = String.format("U+%04X", codePoint);
    boolean printable = !Character.isISOControl(codePoint) && Character.isDefined(codePoint);
    return printable ? "“" + Character.toString(codePoint) + "” (" + number + ")" : number;
  }
}
