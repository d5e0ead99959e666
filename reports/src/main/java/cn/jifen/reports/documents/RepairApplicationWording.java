package cn.jifen.reports.documents;

import cn.jifen.application.documents.RepairApplication;
import cn.jifen.application.documents.RepairApplication.Request;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.reports.form.FactTable;
import cn.jifen.reports.letter.SharedSentences;
import java.util.List;
import java.util.Optional;

/** 记分修复申请书 (Art 52, 53). */
final class RepairApplicationWording {
  private static final float BY_HAND = 66;

  private RepairApplicationWording() {}

  static Draft of(RepairApplication content) {
    Optional<Request> request = content.request();
    FactTable table = new FactTable();
    FormWording.person(table, "申请人", content.person(), content.institution());
    table.pair("记分年度", content.year() + "年度", "年度累计记分", content.balance() + "分");
    table.fact(
        "修复途径",
        FormWording.choice(RepairRoute.values(), request.map(Request::route), RepairRoute::label));
    table.fact("申请减免分值", request.map(r -> r.points() + "分").orElse("　　分"));
    table.text("修复事实", request.map(r -> List.of(r.facts())).orElse(List.of()), BY_HAND);
    FormWording.enclosed(table, "证明材料", request.map(Request::evidence));
    table.sign(
        "申请人签名",
        List.of("以上情况属实。"),
        FormWording.SIGNATURE,
        CaseWording.day(request.map(Request::on)));
    FormWording.consent(table, content.consent());
    return FormWording.of(
        "医保支付资格记分修复申请书",
        FormWording.addressed(content.identity()),
        table,
        "依据"
            + SharedSentences.rule(content.ruleNumber())
            + "第五十二条，记分修复申请经所在定点医药机构审核同意后，报属地医疗保障经办机构；修复途径、减免分值和上限见第五十三条。",
        "记分修复不缩短、不解除执行中的暂停或者终止医保支付资格措施。");
  }
}
