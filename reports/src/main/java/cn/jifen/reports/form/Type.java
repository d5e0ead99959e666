package cn.jifen.reports.form;

import cn.jifen.reports.typesetting.TextStyle;
import cn.jifen.reports.typesetting.Typeface;

/** The type of a table's cells. */
public enum Type {
  /** Forms to be filled in and signed: 小4号. */
  FORM(12, 18, 5),
  /** Tables of many columns: 9 points. */
  LIST(9, 12.5f, 3);

  private final float size;
  private final float pitch;
  private final float padding;

  Type(float size, float pitch, float padding) {
    this.size = size;
    this.pitch = pitch;
    this.padding = padding;
  }

  /** From line to line, in points. */
  float pitch() {
    return pitch;
  }

  /** Between rule and text, in points. */
  float padding() {
    return padding;
  }

  TextStyle label() {
    return TextStyle.black(Typeface.HEI, size);
  }

  TextStyle value() {
    return TextStyle.black(this == FORM ? Typeface.FANG_SONG : Typeface.SONG, size);
  }
}
