package cn.jifen.reports.letter;

import static cn.jifen.reports.letter.Pagination.SIGNATURE_ROWS;
import static cn.jifen.reports.letter.SheetGeometry.CHARACTER;
import static cn.jifen.reports.letter.SheetGeometry.LINES_PER_PAGE;
import static cn.jifen.reports.letter.SheetGeometry.PITCH;
import static cn.jifen.reports.letter.SheetGeometry.WIDEST_PITCH;
import static cn.jifen.reports.letter.SheetGeometry.WIDTH;

import cn.jifen.reports.typesetting.Paragraph;
import cn.jifen.reports.typesetting.TypesetBlock;
import cn.jifen.reports.typesetting.TypesetLine;
import cn.jifen.reports.typesetting.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs and signature on the pages of a sealed document (GB/T 9704-2012). */
final class Sheets {
  /** The date ends 4 characters from the right edge. */
  private static final int CHARACTERS_RIGHT_OF_DATE = 4;

  /** The seal begins right below the text and covers issuer and date with its lower half. */
  private static final int BLANK_ROWS_ABOVE_ISSUER = 2;

  private final Typesetter typesetter;

  Sheets(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /** The text of each page, places counted from the top of the text area. */
  List<TypesetBlock> bodies(OfficialLetter letter) {
    List<TypesetLine> lines = new ArrayList<>();
    for (Paragraph paragraph : letter.paragraphs()) {
      lines.addAll(typesetter.lines(paragraph));
    }
    int firstRow = SheetGeometry.firstRow(letter.title().size());
    int firstCapacity = LINES_PER_PAGE - firstRow;
    TypesetBlock signature = signature(letter.issuer(), ChineseDates.of(letter.date()));
    List<List<TypesetLine>> pages = Pagination.pages(lines, firstCapacity, LINES_PER_PAGE);
    List<TypesetBlock> bodies = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      bodies.add(body(pages.get(i), i == 0 ? firstRow : 0, i == pages.size() - 1, signature));
    }
    return bodies;
  }

  private static TypesetBlock body(
      List<TypesetLine> lines, int firstRow, boolean last, TypesetBlock signature) {
    float top = firstRow * PITCH;
    float pitch = pitch(lines.size() + (last ? SIGNATURE_ROWS : 0), firstRow, last);
    TypesetBlock text = TypesetBlock.stacked(lines, pitch).movedDown(top);
    if (!last) {
      return text;
    }
    // The date stands one usual row below the issuer, and no lower than the last row of the page.
    float issuer = (lines.size() + BLANK_ROWS_ABOVE_ISSUER + 1) * pitch - PITCH;
    return text.and(signature.movedDown(top + issuer));
  }

  /** Rows are moved together where there is one too many, and apart on a page before the last. */
  private static float pitch(int taken, int firstRow, boolean last) {
    int rows = LINES_PER_PAGE - firstRow;
    boolean few = taken < rows && last || taken < 2;
    return few ? PITCH : Math.min(WIDEST_PITCH, PITCH * (rows - 1) / (taken - 1));
  }

  /** Issuer centred over the date; both moved left if the issuer would leave the text area. */
  private TypesetBlock signature(String issuer, String date) {
    float dateWidth = typesetter.width(Styles.BODY, date);
    float issuerWidth = typesetter.width(Styles.BODY, issuer);
    float middle =
        Math.min(
            WIDTH - CHARACTERS_RIGHT_OF_DATE * CHARACTER - dateWidth / 2,
            WIDTH - Math.min(issuerWidth, WIDTH) / 2);
    return TypesetBlock.stacked(
        List.of(
            typesetter.centredAt(middle, issuer, Styles.BODY),
            typesetter.centredAt(middle, date, Styles.BODY)),
        PITCH);
  }
}
