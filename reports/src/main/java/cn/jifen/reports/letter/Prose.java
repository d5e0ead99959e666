package cn.jifen.reports.letter;

import cn.jifen.domain.kernel.ChineseNumerals;
import cn.jifen.reports.typesetting.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Collects the paragraphs of a document and numbers its headings: 一、 and （一）. */
public final class Prose {
  private static final int INDENT = 2;

  /** Below the first title, that is behind 附件：. */
  private static final int APPENDIX_INDENT = 5;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int sections;
  private int subsections;

  /** The addressee: from the left edge, with a colon. */
  public void addressee(String name) {
    paragraphs.add(new Paragraph(name + "：", Styles.BODY, 0, true));
  }

  /** A heading of the first level. */
  public void section(String title) {
    sections++;
    subsections = 0;
    String text = ChineseNumerals.of(sections) + "、" + title;
    paragraphs.add(new Paragraph(text, Styles.FIRST_HEADING, INDENT, true));
  }

  /** A heading of the second level within the last section. */
  public void subsection(String title) {
    subsections++;
    String text = "（" + ChineseNumerals.of(subsections) + "）" + title;
    paragraphs.add(new Paragraph(text, Styles.SECOND_HEADING, INDENT, true));
  }

  /** A paragraph, its first line indented by two characters. */
  public void text(String text) {
    paragraphs.add(new Paragraph(text, Styles.BODY, INDENT, false));
  }

  /** The list of appendices: each on a line of its own, numbered if there are several. */
  public void appendices(List<String> titles) {
    for (int i = 0; i < titles.size(); i++) {
      String number = titles.size() == 1 ? "" : (i + 1) + ".";
      String text = (i == 0 ? "附件：" : "") + number + titles.get(i);
      paragraphs.add(new Paragraph(text, Styles.BODY, i == 0 ? INDENT : APPENDIX_INDENT, false));
    }
  }

  /** All paragraphs so far. */
  public List<Paragraph> paragraphs() {
    return List.copyOf(paragraphs);
  }
}
