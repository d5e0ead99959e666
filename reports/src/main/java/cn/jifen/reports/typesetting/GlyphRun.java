package cn.jifen.reports.typesetting;

import com.lowagie.text.pdf.BaseFont;

/**
 * Characters that follow one another and are drawn with one font.
 *
 * @param font the font, which has every character of the text
 * @param text not empty
 */
public record GlyphRun(BaseFont font, String text) {

  /** Advance width in points at the given size, without letter spacing. */
  public float width(float size) {
    return font.getWidthPoint(text, size);
  }
}
