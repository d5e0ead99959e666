package cn.jifen.reports.documents;

import cn.jifen.application.documents.AppealForm;
import cn.jifen.application.documents.AppealForm.Statement;
import cn.jifen.application.documents.Appellant;
import cn.jifen.reports.form.FactTable;
import cn.jifen.reports.letter.SharedSentences;
import java.util.List;
import java.util.Optional;

/** 陈述申辩书, with the places for the person's signature and the institution's seal (Art 48). */
final class AppealFormWording {
  private static final float BY_HAND = 290;
  private static final float SHORT = 60;

  private AppealFormWording() {}

  static Draft of(AppealForm content) {
    Optional<Statement> statement = content.statement();
    FactTable table = new FactTable();
    table.fact(
        "申诉人",
        FormWording.choice(Appellant.values(), Optional.of(content.appellant()), Appellant::label));
    FormWording.person(table, "相关责任人员", content.person(), content.institution());
    table.fact(
        "申诉的文书", "《" + content.notice().title() + "》", "（" + content.notice().number() + "）");
    table.pair(
        "收到日期", CaseWording.day(content.receivedOn()), "申诉截止日", CaseWording.day(content.lastDay()));
    table.text("申诉请求", statement.map(s -> List.of(s.claim())).orElse(List.of()), SHORT);
    table.text("事实和理由", statement.map(Statement::reasons).orElse(List.of()), BY_HAND);
    FormWording.enclosed(table, "证据材料", statement.map(Statement::evidence));
    table.sign("相关责任人员\n签名", List.of(), FormWording.SIGNATURE, CaseWording.BLANK_DAY);
    table.sign("定点医药机构\n盖章确认", List.of(), FormWording.SEAL, "（盖章）　　　　　　", CaseWording.BLANK_DAY);
    return FormWording.of(
        "医保支付资格陈述申辩书",
        FormWording.addressed(content.identity()),
        table,
        "依据"
            + SharedSentences.rule(content.ruleNumber())
            + "第四十八条，申诉应当在收到处理通知书后10个工作日内书面提出，材料需经相关责任人员签字且定点医药机构盖章确认；"
            + "逾期未申诉的，视为无异议。",
        "申诉核实工作在收到申诉材料后20个工作日内完成，需第三方专业机构或者专家组评估鉴定的除外（《实施细则》第五十一条）。");
  }
}
