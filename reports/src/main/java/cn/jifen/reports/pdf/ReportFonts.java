package cn.jifen.reports.pdf;

import cn.jifen.reports.typesetting.Typeface;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/**
 * The bundled fonts for the text fields of tables, named as {@link Typeface} names them: measured
 * with the same file that a PDF embeds. A workbook embeds none and gets the usual office names.
 */
final class ReportFonts {
  private static final String XLSX = "net.sf.jasperreports.xlsx";

  private static final Map<Typeface, String> OFFICE_NAMES =
      Map.of(
          Typeface.FANG_SONG, "仿宋",
          Typeface.HEI, "黑体",
          Typeface.KAI, "楷体",
          Typeface.TITLE_SONG, "方正小标宋简体",
          Typeface.SONG, "宋体");

  private ReportFonts() {}

  static List<FontFamily> families(JasperReportsContext context) {
    return Arrays.stream(Typeface.values()).map(typeface -> family(context, typeface)).toList();
  }

  private static FontFamily family(JasperReportsContext context, Typeface typeface) {
    SimpleFontFace face = new SimpleFontFace(context);
    face.setTtf("cn/jifen/reports/fonts/" + typeface.bundledFile());
    SimpleFontFamily family = new SimpleFontFamily(context);
    family.setName(typeface.name());
    family.setNormalFace(face);
    family.setPdfEncoding("Identity-H");
    family.setPdfEmbedded(true);
    family.setExportFonts(Map.of(XLSX, OFFICE_NAMES.getOrDefault(typeface, "宋体")));
    return family;
  }
}
