package cn.jifen.reports.documents;

import cn.jifen.application.documents.Consent;
import cn.jifen.application.documents.DocumentIdentity;
import cn.jifen.application.documents.DocumentInstitution;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.reports.form.FactTable;
import cn.jifen.reports.form.Form;
import cn.jifen.reports.form.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Rows that several forms have in common. */
final class FormWording {
  /** Room for a signature, in points. */
  static final float SIGNATURE = 60;

  /** Room for a seal over the day, in points. */
  static final float SEAL = 84;

  /** Full-width characters that an answer has room for in one line. */
  private static final int CHARACTERS_PER_LINE = 28;

  /** The answer where there is nothing to say. */
  static final String NONE = "无";

  private static final String CHOSEN = "■";
  private static final String NOT_CHOSEN = "□";

  private FormWording() {}

  /**
   * A form of one table and remarks.
   *
   * @param head whose form it is, or to whom it is addressed
   */
  static Draft of(String title, String head, FactTable table, String... notes) {
    return Draft.form(
        new Form(
            "",
            List.of(title),
            List.of(head),
            List.of(table.table(), new Part.Note(List.of(notes)))));
  }

  /** To whom an application is addressed. */
  static String addressed(DocumentIdentity identity) {
    return "受理机构：" + identity.issuer();
  }

  /** Who the form is about. */
  static void person(
      FactTable table, String label, DocumentPerson person, DocumentInstitution institution) {
    table.pair(label, person.name(), "人员代码", CaseWording.code(person));
    table.fact("身份证件号码", person.maskedIdentity());
    table.fact("所在机构", CaseWording.institution(institution));
  }

  /**
   * All possible answers in lines, the given one marked; none marked for a form to be filled in.
   */
  static <T> String[] choice(T[] all, Optional<T> chosen, Function<T, String> label) {
    List<String> lines = new ArrayList<>();
    for (T one : all) {
      String option =
          (chosen.filter(one::equals).isPresent() ? CHOSEN : NOT_CHOSEN) + label.apply(one);
      String joined = lines.isEmpty() ? option : lines.getLast() + "　" + option;
      if (lines.isEmpty() || joined.length() > CHARACTERS_PER_LINE) {
        lines.add(option);
      } else {
        lines.set(lines.size() - 1, joined);
      }
    }
    return lines.toArray(String[]::new);
  }

  /** An answer that may have been left empty. */
  static String orNone(String answer) {
    return answer.isBlank() ? NONE : answer;
  }

  /** Titles of what is enclosed, numbered; blank in a form to be filled in. */
  static void enclosed(FactTable table, String label, Optional<List<String>> titles) {
    List<String> lines = titles.map(FormWording::numbered).orElse(List.of(""));
    table.fact(label, lines.toArray(String[]::new));
  }

  private static List<String> numbered(List<String> titles) {
    return titles.isEmpty()
        ? List.of(NONE)
        : IntStream.range(0, titles.size()).mapToObj(i -> (i + 1) + "." + titles.get(i)).toList();
  }

  /** The opinion of the institution with its seal. */
  static void consent(FactTable table, Optional<Consent> consent) {
    table.sign(
        "定点医药机构\n审核意见",
        consent
            .map(c -> List.of("经审核，同意申请。审核人：" + c.by().map(name -> name + "。").orElse("")))
            .orElse(List.of()),
        SEAL,
        "（盖章）　　　　　　",
        CaseWording.day(consent.map(Consent::on)));
  }
}
