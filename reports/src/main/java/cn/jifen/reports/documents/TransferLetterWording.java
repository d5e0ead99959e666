package cn.jifen.reports.documents;

import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.TransferLetter;
import cn.jifen.application.documents.TransferLetter.Correction;
import cn.jifen.application.documents.TransferLetter.Facts;
import cn.jifen.application.documents.TransferLetter.Line;
import cn.jifen.application.documents.TransferLetter.Regulator;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.reports.form.Form;
import cn.jifen.reports.form.ListTable;
import cn.jifen.reports.form.ListTable.Column;
import cn.jifen.reports.form.Part;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.letter.SharedSentences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 移送通报函 to the health department or the drug regulator: new cases and what became of earlier ones,
 * person by person in the appendices (Art 64).
 */
final class TransferLetterWording {
  private static final String CASES = "相关人员记分与处理情况表";
  private static final String CORRECTIONS = "此前通报情况更正表";

  private final TransferLetter content;
  private final Prose prose = new Prose();

  private TransferLetterWording(TransferLetter content) {
    this.content = content;
  }

  static Draft of(TransferLetter content) {
    TransferLetterWording wording = new TransferLetterWording(content);
    wording.write();
    return Draft.letter(content.identity(), wording.title(), wording.prose, wording.appendices());
  }

  private boolean correctsOnly() {
    return content.people().isEmpty();
  }

  private boolean corrects() {
    return !content.corrections().isEmpty();
  }

  private List<String> title() {
    return correctsOnly()
        ? List.of("关于更正" + whose(), "医保支付资格记分与处理通报情况的函")
        : List.of("关于通报" + whose(), "医保支付资格记分与处理情况的函");
  }

  private String whose() {
    return switch (content.regulator()) {
      case HEALTH -> "定点医疗机构相关人员";
      case DRUG -> "定点零售药店主要负责人";
    };
  }

  private void write() {
    prose.addressee(content.addressee());
    prose.text("根据" + SharedSentences.rule(content.ruleNumber()) + "第六十四条的规定，" + purpose());
    if (!correctsOnly()) {
      cases();
    }
    if (corrects()) {
      corrections();
    }
    if (!correctsOnly()) {
      prose.section("移送事项");
      prose.text(request());
    }
    prose.section("有关说明");
    if (anyMeasure()) {
      prose.text("上述措施" + SharedSentences.noBanCited());
    }
    prose.text("附件含有个人信息，请限于履行法定职责的范围内使用并妥善保管。后续处理情况请反馈我单位。");
    prose.text("特此函告。");
    prose.appendices(titles());
  }

  private String purpose() {
    return correctsOnly()
        ? "此前向你单位通报的" + whose() + "的记分与处理情况，部分已经撤销或者变更，现予更正。"
        : "现将"
            + ChineseDates.of(content.from())
            + "至"
            + ChineseDates.of(content.to())
            + whose()
            + "的记分与处理情况通报你单位"
            + (corrects() ? "，并对此前通报的部分情况予以更正。" : "。");
  }

  private void cases() {
    prose.section("总体情况");
    prose.text(
        "共涉及"
            + content.people().stream().map(Line::person).distinct().count()
            + "人，记分"
            + content.people().stream().filter(line -> line.facts().points().isPresent()).count()
            + "人次；其中暂停医保支付资格"
            + times(MeasureKind.SUSPENSION)
            + "人次，终止医保支付资格"
            + times(MeasureKind.TERMINATION)
            + "人次。逐人情况见"
            + appendix(CASES)
            + "。");
  }

  private long times(MeasureKind kind) {
    return content.people().stream()
        .flatMap(line -> line.facts().measure().stream())
        .map(DocumentMeasure::kind)
        .filter(kind::equals)
        .count();
  }

  private void corrections() {
    long revoked = content.corrections().stream().filter(one -> one.now().isEmpty()).count();
    prose.section("更正事项");
    prose.text(
        "此前通报的情况中，"
            + content.corrections().stream().map(Correction::person).distinct().count()
            + "人共"
            + content.corrections().size()
            + "项已经撤销或者变更，其中撤销"
            + revoked
            + "项，变更"
            + (content.corrections().size() - revoked)
            + "项。原通报函的文号和日期、原通报情况和现情况见"
            + appendix(CORRECTIONS)
            + "。");
    prose.text("上述各项以本函为准；你单位已经依据原通报情况作出处理的，请根据现情况依法予以纠正。");
  }

  private boolean anyMeasure() {
    return !correctsOnly()
        || content.corrections().stream()
            .flatMap(one -> one.now().stream())
            .anyMatch(facts -> facts.measure().isPresent());
  }

  private String request() {
    return content.regulator() == Regulator.HEALTH
        ? "请你单位依照《实施细则》第六条，对移送的定点医疗机构相关人员的记分和处理情况依法进行后续处理。"
        : "请你单位依照《实施细则》第七条，对移送的定点零售药店主要负责人记分与处理情况涉及违反《中华人民共和国药品管理法》的行为依法调查处理。";
  }

  private List<String> titles() {
    return Stream.of(
            Optional.of(CASES).filter(title -> !correctsOnly()),
            Optional.of(CORRECTIONS).filter(title -> corrects()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** 附件, with its number if there are several. */
  private String appendix(String title) {
    return titles().size() == 1 ? "附件" : "附件" + (titles().indexOf(title) + 1);
  }

  private List<Form> appendices() {
    return titles().stream()
        .map(
            title ->
                new Form(
                    appendix(title),
                    List.of(title),
                    List.of(),
                    List.of(title.equals(CASES) ? caseTable() : correctionTable())))
        .toList();
  }

  private Part.Table caseTable() {
    ListTable table =
        new ListTable(
            Column.figures("序号", 24),
            Column.words("姓名、代码和\n身份证件号码", 94),
            Column.words("医药机构", 84),
            Column.figures("决定日期", 58),
            Column.words("记分条款", 64),
            Column.figures("分值", 26),
            Column.words("处理措施", 92));
    for (int i = 0; i < content.people().size(); i++) {
      Line line = content.people().get(i);
      table.row(
          List.of(
              List.of(String.valueOf(i + 1)),
              identity(line.person()),
              List.of(line.facts().institution()),
              List.of(line.facts().decidedOn().toString()),
              List.of(line.facts().clause().citation()),
              List.of(line.facts().points().map(Points::toString).orElse("—")),
              List.of(measure(line.facts()))));
    }
    return table.table();
  }

  private Part.Table correctionTable() {
    ListTable table =
        new ListTable(
            Column.figures("序号", 24),
            Column.words("姓名、代码和\n身份证件号码", 92),
            Column.words("原通报函", 82),
            Column.words("原通报情况", 130),
            Column.words("现情况", 114));
    for (int i = 0; i < content.corrections().size(); i++) {
      Correction one = content.corrections().get(i);
      table.row(
          List.of(
              List.of(String.valueOf(i + 1)),
              identity(one.person()),
              List.of(one.letterNumber(), one.letterOn().toString()),
              one.told().map(TransferLetterWording::whole).orElse(List.of("已告知撤销")),
              one.now()
                  .map(now -> List.of("变更为" + scored(now), measure(now)))
                  .orElse(List.of("已经撤销，原通报的" + subject(one) + "不再有效"))));
    }
    return table.table();
  }

  private static String subject(Correction one) {
    return one.told().flatMap(Facts::points).map(points -> "记分和处理措施").orElse("处理措施");
  }

  private static List<String> whole(Facts facts) {
    return List.of(facts.institution(), facts.decidedOn() + "作出", scored(facts), measure(facts));
  }

  /** 第三十五条第（一）项，记7分; without a score the article alone. */
  private static String scored(Facts facts) {
    return facts.clause().citation() + facts.points().map(points -> "，记" + points + "分").orElse("");
  }

  private static String measure(Facts facts) {
    return facts.measure().map(CaseWording::measure).orElse("学习培训");
  }

  private static List<String> identity(DocumentPerson person) {
    return Stream.of(
            Optional.of(person.name()), person.code(), Optional.of(person.maskedIdentity()))
        .flatMap(Optional::stream)
        .toList();
  }
}
