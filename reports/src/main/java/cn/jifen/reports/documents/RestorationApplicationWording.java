package cn.jifen.reports.documents;

import cn.jifen.application.documents.RestorationApplication;
import cn.jifen.application.documents.RestorationApplication.Request;
import cn.jifen.reports.form.FactTable;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.SharedSentences;
import java.util.List;
import java.util.Optional;

/** 资格恢复申请书 (Art 54). */
final class RestorationApplicationWording {
  private static final float BY_HAND = 130;

  private RestorationApplicationWording() {}

  static Draft of(RestorationApplication content) {
    Optional<Request> request = content.request();
    FactTable table = new FactTable();
    FormWording.person(table, "申请人", content.person(), content.institution());
    table.fact(
        "申请恢复\n所涉措施",
        content.measures().stream()
            .map(measure -> CaseWording.basedMeasure(measure) + "。")
            .toArray(String[]::new));
    content.opensOn().ifPresent(day -> table.fact("可以申请之日", ChineseDates.of(day) + "起"));
    table.text(
        "学习和整改\n情况",
        request.map(RestorationApplicationWording::account).orElse(List.of()),
        BY_HAND);
    FormWording.enclosed(table, "证明材料", request.map(Request::evidence));
    table.sign(
        "申请人签名",
        List.of("以上情况属实，申请恢复医保支付资格。"),
        FormWording.SIGNATURE,
        CaseWording.day(request.map(Request::on)));
    FormWording.consent(table, content.consent());
    return FormWording.of(
        "医保支付资格恢复申请书",
        FormWording.addressed(content.identity()),
        table,
        "依据"
            + SharedSentences.rule(content.ruleNumber())
            + "第五十四条，暂停、终止期满前15个工作日，可由相关人员提出资格恢复申请，经定点医药机构审核同意后，报当地医疗保障经办机构，"
            + "原则上10个工作日内评估并告知结果。",
        "终止资格恢复的，需重新作出承诺和登记备案。");
  }

  private static List<String> account(Request request) {
    return request.account().isEmpty() ? List.of("未另附说明。") : request.account();
  }
}
