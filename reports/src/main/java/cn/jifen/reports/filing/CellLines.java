package cn.jifen.reports.filing;

import cn.jifen.reports.typesetting.FontLibrary;
import cn.jifen.reports.typesetting.Paragraph;
import cn.jifen.reports.typesetting.TextStyle;
import cn.jifen.reports.typesetting.Typeface;
import cn.jifen.reports.typesetting.TypesetLine;
import cn.jifen.reports.typesetting.Typesetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;

/**
 * Breaks the texts of a table's cells before the report engine does, which would begin lines with
 * closing marks. Widths are taken from the template.
 */
final class CellLines {
  private static final TextStyle CELL = TextStyle.black(Typeface.SONG, 8.5f);

  /** Padding on both sides, and room for the engine's rounding of widths. */
  private static final float INSET = 6;

  private final FontLibrary fonts;
  private final Map<String, Integer> widths = new HashMap<>();

  CellLines(FontLibrary fonts, JasperReport template) {
    this.fonts = fonts;
    for (JRBand band : template.getAllBands()) {
      for (JRElement element : band.getElements()) {
        remember(element);
      }
    }
  }

  private void remember(JRElement element) {
    if (element instanceof JRTextField field) {
      JRExpression expression = field.getExpression();
      widths.put(expression.getText().replaceAll("^\\$F\\{|}$", ""), element.getWidth());
    }
  }

  /**
   * The row with its texts broken; figures as they were.
   *
   * @throws cn.jifen.application.notices.UndrawableText if a text has a character that no font has
   */
  Map<String, ?> broken(Map<String, ?> row) {
    Map<String, Object> broken = new HashMap<>(row);
    broken.replaceAll((field, value) -> value instanceof String text ? broken(field, text) : value);
    return broken;
  }

  private String broken(String field, String text) {
    float measure = widths.getOrDefault(field, Integer.MAX_VALUE) - INSET;
    List<TypesetLine> lines =
        new Typesetter(fonts, measure).lines(new Paragraph(text, CELL, 0, false));
    return lines.stream().map(TypesetLine::text).collect(Collectors.joining("\n"));
  }
}
