package cn.jifen.reports.documents;

import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.TransferLetter;
import cn.jifen.application.documents.TransferLetter.Line;
import cn.jifen.application.documents.TransferLetter.Regulator;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.reports.form.Form;
import cn.jifen.reports.form.ListTable;
import cn.jifen.reports.form.ListTable.Column;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.letter.SharedSentences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 移送通报函 to the health department or the drug regulator, the people in its appendix (Art 64). */
final class TransferLetterWording {
  private static final String LIST = "相关人员记分与处理情况表";

  private final TransferLetter content;
  private final Prose prose = new Prose();

  private TransferLetterWording(TransferLetter content) {
    this.content = content;
  }

  static Draft of(TransferLetter content) {
    TransferLetterWording wording = new TransferLetterWording(content);
    wording.write();
    return Draft.letter(
        content.identity(),
        List.of("关于通报" + wording.whose(), "医保支付资格记分与处理情况的函"),
        wording.prose,
        wording.list());
  }

  private String whose() {
    return switch (content.regulator()) {
      case HEALTH -> "定点医疗机构相关人员";
      case DRUG -> "定点零售药店主要负责人";
    };
  }

  private void write() {
    prose.addressee(content.addressee());
    prose.text(
        "根据"
            + SharedSentences.rule(content.ruleNumber())
            + "第六十四条的规定，现将"
            + ChineseDates.of(content.from())
            + "至"
            + ChineseDates.of(content.to())
            + whose()
            + "的记分与处理情况通报你单位。");
    prose.section("总体情况");
    prose.text(
        "共涉及"
            + content.people().stream().map(Line::person).distinct().count()
            + "人，记分"
            + content.people().stream().filter(line -> line.points().isPresent()).count()
            + "人次；其中暂停医保支付资格"
            + times(MeasureKind.SUSPENSION)
            + "人次，终止医保支付资格"
            + times(MeasureKind.TERMINATION)
            + "人次。逐人情况见附件。");
    prose.section("移送事项");
    prose.text(request());
    prose.section("有关说明");
    prose.text("上述措施" + SharedSentences.noBanCited());
    prose.text("附件含有个人信息，请限于履行法定职责的范围内使用并妥善保管。后续处理情况请反馈我单位。");
    prose.text("特此函告。");
    prose.appendices(List.of(LIST));
  }

  private long times(MeasureKind kind) {
    return content.people().stream()
        .flatMap(line -> line.measure().stream())
        .map(DocumentMeasure::kind)
        .filter(kind::equals)
        .count();
  }

  private String request() {
    return content.regulator() == Regulator.HEALTH
        ? "请你单位依照《实施细则》第六条，对移送的定点医疗机构相关人员的记分和处理情况依法进行后续处理。"
        : "请你单位依照《实施细则》第七条，对移送的定点零售药店主要负责人记分与处理情况涉及违反《中华人民共和国药品管理法》的行为依法调查处理。";
  }

  private Form list() {
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
              List.of(line.institution()),
              List.of(line.decidedOn().toString()),
              List.of(line.clause().citation()),
              List.of(line.points().map(Points::toString).orElse("—")),
              List.of(line.measure().map(CaseWording::measure).orElse("学习培训"))));
    }
    return new Form("附件", List.of(LIST), List.of(), List.of(table.table()));
  }

  private static List<String> identity(DocumentPerson person) {
    return Stream.of(
            Optional.of(person.name()), person.code(), Optional.of(person.maskedIdentity()))
        .flatMap(Optional::stream)
        .toList();
  }
}
