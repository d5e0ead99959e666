package cn.jifen.reports.form;

import cn.jifen.reports.typesetting.Paragraph;
import java.util.List;
import java.util.Optional;

/** A part of a form. */
public sealed interface Part {
  /** Paragraphs over the whole measure, see {@link cn.jifen.reports.letter.Prose}. */
  record Text(List<Paragraph> paragraphs) implements Part {
    public Text {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** Remarks in small type, one paragraph each. */
  record Note(List<String> paragraphs) implements Part {
    public Note {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A ruled table.
   *
   * @param type of its cells
   * @param head repeated on each page; empty: none
   * @param rows from top to bottom
   */
  record Table(Type type, Optional<Row> head, List<Row> rows) implements Part {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** The blank place and the lines of those who sign, kept together with the text before. */
  record SignOff(List<String> lines) implements Part {
    public SignOff {
      lines = List.copyOf(lines);
    }
  }
}
