package cn.jifen.reports.notice;

import cn.jifen.application.notices.NoticeContent;
import cn.jifen.application.notices.NoticeContent.MeasureLine;
import cn.jifen.application.notices.NoticeContent.ScoreLine;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.MonthTerm;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.CitedRule;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.letter.SharedSentences;
import java.time.LocalDate;
import java.util.List;

/**
 * The section on measures: what is ordered from which day to which, what it forbids and what it
 * does not (Art 24, 25, 38, 42, 46, 54, 57).
 */
final class MeasureWording {
  private final NoticeContent content;
  private final Prose prose;
  private final List<MeasureLine> barring;

  MeasureWording(NoticeContent content, Prose prose) {
    this.content = content;
    this.prose = prose;
    this.barring =
        content.measures().stream().filter(m -> m.row().kind() != MeasureKind.TRAINING).toList();
  }

  void write() {
    prose.section("处理措施");
    if (barring.isEmpty()) {
      prose.text(withoutBar());
    }
    for (MeasureLine measure : barring) {
      if (barring.size() > 1) {
        prose.subsection(measure.row().kind().label());
      }
      prose.text(order(measure));
      prose.text(restoration(measure));
    }
    prose.section("执行要求");
    if (!barring.isEmpty()) {
      prose.text(upkeep());
      prose.text(practice());
    }
    prose.text(
        "请你单位收到本通知书后及时通知"
            + content.personName()
            + "，对其进行谈话提醒并做好记录，定期组织其学习医保政策法规和业务知识（《实施细则》第四十六条）。");
  }

  private String withoutBar() {
    boolean nothingAdded =
        content.scores().stream().map(ScoreLine::added).allMatch(p -> p.isZero());
    if (nothingAdded) {
      return "本次未增加分值，不采取新的处理措施，登记备案状态不因本通知书改变。";
    }
    LegalBasis training =
        CitedRule.of(content.ruleNumber()).measures().row(MeasureRule.M38_1).basis();
    return "依照《实施细则》"
        + training.citation()
        + "（“"
        + training.quote()
        + "”），由你单位组织"
        + content.personName()
        + "进行医保政策法规和医保知识学习培训。其登记备案状态不因本通知书改变。";
  }

  private String order(MeasureLine measure) {
    String article = "依照《实施细则》" + measure.row().basis().citation() + "，";
    return measure.row().kind() == MeasureKind.SUSPENSION
        ? article + suspension(measure)
        : article + termination(measure);
  }

  private String suspension(MeasureLine measure) {
    return "暂停"
        + content.personName()
        + "医保支付资格"
        + term(measure)
        + "，"
        + days(measure)
        + "，首日和末日均计算在内。暂停期内，其提供服务发生的医保费用不予结算，急诊、抢救等特殊情形除外"
        + "（《实施细则》第二十四条第（二）项、第五十七条）。";
  }

  private String termination(MeasureLine measure) {
    String bar =
        measure.lastDay().isEmpty()
            ? ""
            : "终止之日起" + term(measure) + "内，即" + days(measure) + "，不得再次登记备案。";
    return "自"
        + ChineseDates.of(measure.firstDay())
        + "起终止"
        + content.personName()
        + "医保支付资格，终止其提供服务发生的医保费用结算（《实施细则》第二十四条第（三）项）。"
        + bar
        + "涉及急诊、抢救等特殊情形的费用，依照《实施细则》第五十七条、第六十条审核办理。";
  }

  private static String term(MeasureLine measure) {
    return measure.row().term().map(MonthTerm::label).orElse("");
  }

  private static String days(MeasureLine measure) {
    String from = "自" + ChineseDates.of(measure.firstDay()) + "起";
    return from + measure.lastDay().map(last -> "至" + ChineseDates.of(last) + "止").orElse("");
  }

  private String restoration(MeasureLine measure) {
    String anew = measure.row().kind() == MeasureKind.TERMINATION ? "恢复资格的，需重新作出承诺和登记备案。" : "";
    return SharedSentences.restoration(content.personName()) + anew;
  }

  private String upkeep() {
    return "请你单位在医保信息业务编码数据库动态维护窗口，将"
        + content.personName()
        + "的登记备案状态"
        + states()
        + "（《实施细则》第四十二条），及时停止其为参保人员提供与医保基金使用相关的医药服务，不得申报此后发生的医保结算费用，"
        + "急诊、抢救等特殊情形除外（《实施细则》第五十七条）。其在其他定点医药机构的登记备案状态同时调整（《实施细则》第二十五条）。";
  }

  private String states() {
    List<String> changes = barring.stream().map(MeasureWording::state).toList();
    return String.join("，", changes);
  }

  private static String state(MeasureLine measure) {
    LocalDate first = measure.firstDay();
    String state = measure.row().kind() == MeasureKind.SUSPENSION ? "暂停" : "终止";
    return "自" + ChineseDates.of(first) + "起维护为“" + state + "”";
  }

  private String practice() {
    boolean qualificationLost =
        content.scores().stream().map(ScoreLine::clause).anyMatch(c -> c == Clause.C36_2);
    return "以上措施" + SharedSentences.noBan(qualificationLost) + SharedSentences.HANDOVER;
  }
}
