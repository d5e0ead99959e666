package cn.jifen.reports.documents;

import cn.jifen.application.documents.Commitment;
import cn.jifen.application.documents.Commitment.Signing;
import cn.jifen.reports.form.FactTable;
import cn.jifen.reports.form.Form;
import cn.jifen.reports.form.Part;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.letter.SharedSentences;
import java.util.List;

/** 服务承诺书: what Art 16 asks for, signed by hand or on the platform (Art 15–18). */
final class CommitmentWording {
  private CommitmentWording() {}

  static Draft of(Commitment content) {
    return Draft.form(
        new Form(
            "",
            List.of("医疗保障定点医药机构相关人员", "服务承诺书"),
            List.of(),
            List.of(
                facts(content),
                new Part.Text(promises(content).paragraphs()),
                new Part.SignOff(signOff(content)))));
  }

  private static Part facts(Commitment content) {
    FactTable table = new FactTable();
    table.pair("姓名", content.person().name(), "人员类别", content.category());
    table.pair("人员代码", CaseWording.code(content.person()), "执业范围", practice(content));
    table.fact("身份证件号码", content.person().maskedIdentity());
    table.fact("所在机构", CaseWording.institution(content.institution()));
    return table.table();
  }

  private static String practice(Commitment content) {
    return content.practice().isBlank() ? "未登记" : content.practice();
  }

  private static Prose promises(Commitment content) {
    Prose prose = new Prose();
    prose.addressee(content.identity().issuer());
    prose.text(
        "本人已知晓"
            + SharedSentences.rule(content.ruleNumber())
            + "和所在机构医疗保障服务协议，依照《实施细则》第十六条、第十七条，郑重承诺：");
    prose.text("一、遵守医疗保障各项法律法规和医疗保障服务协议。");
    prose.text("二、为参保人员提供合理、必要的医药服务。");
    prose.text("三、安全、高效、合规使用医保基金。");
    prose.text("四、严守诚信原则，不参与欺诈骗保。");
    prose.text("五、违反协议、违背本承诺的，接受依照规定参照记分标准的记分（《实施细则》第十八条）。");
    return prose;
  }

  private static List<String> signOff(Commitment content) {
    return switch (content.signing()) {
      case Signing.OnPaper paper ->
          List.of("承诺人（签名）：", "定点医药机构（盖章）：", "日期：" + CaseWording.day(paper.on()));
      case Signing.OnLine line ->
          List.of(
              "承诺人：" + content.person().name() + "（医保信息平台签署）",
              "平台编号：" + line.reference(),
              "日期：" + ChineseDates.of(line.on()));
    };
  }
}
