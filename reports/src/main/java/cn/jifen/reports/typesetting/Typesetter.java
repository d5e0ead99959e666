package cn.jifen.reports.typesetting;

import cn.jifen.application.notices.UndrawableText;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks paragraphs into lines of one measure, with the metrics of the fonts that will be embedded.
 * Full lines are spaced out to the measure; last lines are not.
 */
public final class Typesetter {
  /** Rounding of metrics; far below what can be seen. */
  private static final float TOLERANCE = 0.01f;

  private final FontLibrary fonts;
  private final float measure;

  /**
   * @param fonts the chains of fonts
   * @param measure width of the text area in points
   */
  public Typesetter(FontLibrary fonts, float measure) {
    this.fonts = fonts;
    this.measure = measure;
  }

  /**
   * The lines of a paragraph.
   *
   * @throws UndrawableText if no font has one of its characters
   */
  public List<TypesetLine> lines(Paragraph paragraph) {
    List<TypesetLine> lines = new ArrayList<>();
    float indent = paragraph.indent() * paragraph.style().size();
    StringBuilder line = new StringBuilder();
    float width = indent;
    for (String piece : LineBreaks.pieces(paragraph.text())) {
      float pieceWidth = width(paragraph.style(), piece);
      if (line.length() > 0 && width + pieceWidth > measure + TOLERANCE) {
        lines.add(full(line.toString(), paragraph, indent, measure - width));
        indent = 0;
        width = 0;
        line.setLength(0);
      }
      line.append(piece);
      width += pieceWidth;
    }
    lines.add(line(line.toString(), paragraph.style(), indent, 0, paragraph.withNext()));
    return lines;
  }

  /** One line at a place. */
  public TypesetLine at(float x, String text, TextStyle style) {
    return line(text, style, x, 0, false);
  }

  /** One line with its middle at a place, squeezed to the measure if it is wider. */
  public TypesetLine centredAt(float middle, String text, TextStyle style) {
    float width = width(style, text);
    float squeeze = Math.min(1, measure / width);
    float x = middle - width * squeeze / 2;
    return new TypesetLine(fonts.runs(style.typeface(), text), style, x, 0, squeeze, false);
  }

  /** One line that ends at a place. */
  public TypesetLine endingAt(float right, String text, TextStyle style) {
    return line(text, style, right - width(style, text), 0, false);
  }

  /** Width of a text in points. */
  public float width(TextStyle style, String text) {
    return fonts.width(style.typeface(), text, style.size());
  }

  private TypesetLine full(String text, Paragraph paragraph, float indent, float rest) {
    int gaps = text.codePointCount(0, text.length()) - 1;
    float spacing = gaps == 0 ? 0 : rest / gaps;
    return line(text, paragraph.style(), indent, spacing, paragraph.withNext());
  }

  private TypesetLine line(
      String text, TextStyle style, float x, float letterSpacing, boolean withNext) {
    return new TypesetLine(
        fonts.runs(style.typeface(), text), style, x, letterSpacing, 1, withNext);
  }
}
