package cn.jifen.reports.form;

import static cn.jifen.reports.letter.SheetGeometry.PITCH;
import static cn.jifen.reports.letter.SheetGeometry.WIDTH;

import cn.jifen.reports.letter.PageNumbers;
import cn.jifen.reports.letter.Styles;
import cn.jifen.reports.pdf.PdfPress;
import cn.jifen.reports.templates.Templates;
import cn.jifen.reports.typesetting.FontLibrary;
import cn.jifen.reports.typesetting.Paragraph;
import cn.jifen.reports.typesetting.TextStyle;
import cn.jifen.reports.typesetting.Typeface;
import cn.jifen.reports.typesetting.TypesetLine;
import cn.jifen.reports.typesetting.Typesetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** Sets forms and fills their template. One press serves all threads. */
public final class FormPress {
  private static final TextStyle SUBTITLE = TextStyle.black(Typeface.FANG_SONG, 12);
  private static final float SUBTITLE_PITCH = 18;
  private static final TextStyle NOTE = TextStyle.black(Typeface.FANG_SONG, 10.5f);
  private static final float TEXT_PITCH = 27;
  private static final float NOTE_PITCH = 16;
  private static final int INDENT = 2;
  private static final float GAP = 10;
  private static final float SIGN_OFF_PITCH = 30;

  /** Lines of text that stand above a signature at least. */
  private static final int KEPT = 2;

  private final JasperReport template = Templates.load("form/form");
  private final PdfPress press;
  private final FontLibrary fonts;
  private final Typesetter typesetter;

  /**
   * @param press fills the template
   * @param fonts the chains of fonts
   */
  public FormPress(PdfPress press, FontLibrary fonts) {
    this.press = press;
    this.fonts = fonts;
    this.typesetter = new Typesetter(fonts, WIDTH);
  }

  /**
   * The pages of a form, ready to be printed.
   *
   * @param pagesBefore pages of the document before these
   * @throws cn.jifen.application.notices.UndrawableText if no font has one of its characters
   */
  public JasperPrint fill(Form form, int pagesBefore) {
    List<FormPages.Page> pages = FormPages.of(slices(form));
    boolean numbered = pages.size() + pagesBefore > 1;
    List<Map<String, ?>> rows = new ArrayList<>();
    for (FormPages.Page page : pages) {
      Map<String, Object> row = new HashMap<>();
      row.put("body", page.text());
      row.put("ruling", page.ruling());
      if (numbered) {
        row.put("pageNumber", PageNumbers.of(pagesBefore + rows.size() + 1, typesetter));
      }
      rows.add(row);
    }
    return press.fill(template, new HashMap<>(), new JRMapCollectionDataSource(rows));
  }

  private List<Slice> slices(Form form) {
    List<Slice> slices = new ArrayList<>();
    if (!form.appendix().isEmpty()) {
      slices.add(
          new TextSlice(typesetter.at(0, form.appendix(), Styles.FIRST_HEADING), PITCH, true));
    }
    for (String line : form.title()) {
      slices.add(centred(line, Styles.TITLE, PITCH));
    }
    for (String line : form.subtitle()) {
      slices.add(centred(line, SUBTITLE, SUBTITLE_PITCH));
    }
    slices.add(new GapSlice(GAP, true));
    for (Part part : form.parts()) {
      add(slices, part);
    }
    return slices;
  }

  private Slice centred(String line, TextStyle style, float pitch) {
    return new TextSlice(typesetter.centredAt(WIDTH / 2, line, style), pitch, true);
  }

  private void add(List<Slice> slices, Part part) {
    switch (part) {
      case Part.Text text -> addLines(slices, text.paragraphs(), TEXT_PITCH, false);
      case Part.Note note -> addNote(slices, note);
      case Part.Table table -> addTable(slices, table);
      case Part.SignOff signOff -> addSignOff(slices, signOff);
    }
  }

  private void addLines(
      List<Slice> slices, List<Paragraph> paragraphs, float pitch, boolean together) {
    for (Paragraph paragraph : paragraphs) {
      for (TypesetLine line : typesetter.lines(paragraph)) {
        slices.add(new TextSlice(line, pitch, together || line.withNext()));
      }
    }
  }

  /** Remarks stand on the page of what they are about. */
  private void addNote(List<Slice> slices, Part.Note note) {
    keepLast(slices);
    List<Paragraph> paragraphs =
        note.paragraphs().stream().map(p -> new Paragraph(p, NOTE, INDENT, false)).toList();
    addLines(slices, paragraphs, NOTE_PITCH, true);
  }

  /** Keeps the last two slices with what comes next. */
  private static void keepLast(List<Slice> slices) {
    for (int i = Math.max(0, slices.size() - KEPT); i < slices.size(); i++) {
      slices.set(i, slices.get(i).keptWithNext());
    }
  }

  private void addTable(List<Slice> slices, Part.Table table) {
    Optional<Slice> head =
        table
            .head()
            .map(row -> RowSlice.of(row.keptWithNext(), table.type(), fonts, Optional.empty()));
    head.ifPresent(slices::add);
    for (Row row : table.rows()) {
      slices.add(RowSlice.of(row, table.type(), fonts, head));
    }
    slices.add(new GapSlice(GAP, false));
  }

  private void addSignOff(List<Slice> slices, Part.SignOff signOff) {
    keepLast(slices);
    slices.add(new GapSlice(2 * GAP, true));
    float widest =
        signOff.lines().stream()
            .map(line -> typesetter.width(Styles.BODY, line))
            .reduce(0f, Math::max);
    float left = Math.min(WIDTH / 2, WIDTH - widest);
    for (int i = 0; i < signOff.lines().size(); i++) {
      TypesetLine set = typesetter.at(left, signOff.lines().get(i), Styles.BODY);
      slices.add(new TextSlice(set, SIGN_OFF_PITCH, i + 1 < signOff.lines().size()));
    }
  }
}
