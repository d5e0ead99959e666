package cn.jifen.reports.documents;

import cn.jifen.reports.form.Cell;
import cn.jifen.reports.form.Form;
import cn.jifen.reports.form.Part;
import cn.jifen.reports.form.Row;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.OfficialLetter;
import cn.jifen.reports.typesetting.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The words of a draft in the order in which they are to be read. */
final class DraftText {
  private DraftText() {}

  static List<String> of(Draft draft) {
    List<String> texts = new ArrayList<>();
    draft.letter().ifPresent(letter -> add(texts, letter));
    draft.forms().forEach(form -> add(texts, form));
    return texts.stream().map(text -> text.replaceAll("[\\s\\u3000]", "")).toList();
  }

  private static void add(List<String> texts, OfficialLetter letter) {
    letter
        .verification()
        .ifPresent(
            verification ->
                texts.addAll(
                    List.of(
                        "扫码核验",
                        "文号：" + letter.number(),
                        "核验码：" + verification.code(),
                        verification.address())));
    texts.add(letter.issuer() + "文件");
    texts.add(letter.number());
    texts.addAll(letter.title());
    letter.paragraphs().stream().map(Paragraph::text).forEach(texts::add);
    texts.add(letter.issuer());
    texts.add(ChineseDates.of(letter.date()));
  }

  private static void add(List<String> texts, Form form) {
    texts.add(form.appendix());
    texts.addAll(form.title());
    texts.addAll(form.subtitle());
    for (Part part : form.parts()) {
      switch (part) {
        case Part.Text text -> text.paragraphs().stream().map(Paragraph::text).forEach(texts::add);
        case Part.Note note -> texts.addAll(note.paragraphs());
        case Part.SignOff signOff -> texts.addAll(signOff.lines());
        case Part.Table table -> {
          table.head().ifPresent(head -> add(texts, head));
          table.rows().forEach(row -> add(texts, row));
        }
      }
    }
  }

  private static void add(List<String> texts, Row row) {
    for (Cell cell : row.cells()) {
      texts.addAll(cell.paragraphs());
      texts.addAll(cell.foot());
    }
  }
}
