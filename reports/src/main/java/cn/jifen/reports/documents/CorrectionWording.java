package cn.jifen.reports.documents;

import cn.jifen.application.documents.Correction;
import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.OrderChange;
import cn.jifen.application.documents.ScoreChange;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.letter.SharedSentences;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 撤销/变更通知书: what no longer counts, what stands instead, totals and measures before and after, from
 * when services are paid again, the status to maintain (Art 51).
 */
final class CorrectionWording {
  private final Correction content;
  private final Prose prose = new Prose();

  private CorrectionWording(Correction content) {
    this.content = content;
  }

  static Draft of(Correction content) {
    CorrectionWording wording = new CorrectionWording(content);
    wording.write();
    return Draft.letter(content.identity(), List.of(wording.act() + wording.what()), wording.prose);
  }

  private String act() {
    return content.revokesAll() ? "撤销" : "变更";
  }

  private String what() {
    return content.aboutOrders() ? "医保支付资格处理通知书" : "医保支付资格记分处理通知书";
  }

  private void write() {
    prose.addressee(content.institution().name());
    prose.text(
        cause()
            + CaseWording.sentence(content.reason())
            + "根据"
            + SharedSentences.rule(content.ruleNumber())
            + basis()
            + "的规定，现就"
            + notices()
            + "对"
            + CaseWording.person(content.person())
            + "作出的处理，"
            + act()
            + "如下。");
    if (!content.scores().isEmpty()) {
      prose.section(act() + "的记分");
      content.scores().forEach(this::score);
      prose.section("年度累计记分");
      content.years().forEach(year -> prose.text(CaseWording.year(content.person(), year)));
    }
    if (!content.orders().isEmpty()) {
      prose.section(act() + "的措施");
      content.orders().forEach(this::order);
    }
    prose.section("处理措施");
    measures();
    prose.section("执行要求");
    status();
    if (act().equals("变更")) {
      prose.section("申诉权利");
      prose.text(
          SharedSentences.appeal(
              content.person().name(),
              content.aboutOrders() ? "变更后的登记备案状态动态维护结果" : "变更后的记分或者登记备案状态动态维护结果"));
    }
    prose.text("特此通知。");
  }

  private String cause() {
    return switch (content.cause()) {
      case APPEAL -> "经对申诉事项核实，";
      case PARENT_DECISION -> "记分所依据的处理决定已经变更或者撤销，";
      case OWN_MISTAKE -> "经我单位自行核查，原处理确有错误，";
      case REVIEW -> "经我单位复核，";
      case AGREEMENT_TERM -> "你单位医疗保障服务协议中止（暂停）的期限已经变更，";
    };
  }

  /**
   * Art 51 speaks of appeals; elsewhere a score follows the decision it hangs on (Art 9), a measure
   * without a score what it was ordered for (Art 26, 37).
   */
  private String basis() {
    if (content.cause() == Correction.Cause.APPEAL) {
      return "第五十一条";
    }
    String own =
        content.orders().stream()
            .map(order -> order.revoked().basis().citation())
            .distinct()
            .collect(Collectors.joining("、"));
    return (content.aboutOrders() ? own : "第九条") + "，并参照第五十一条";
  }

  private String notices() {
    return content.notices().stream().map(CaseWording::letter).collect(Collectors.joining("、"));
  }

  private void score(ScoreChange change) {
    String voided =
        "行为" + change.voided().behaviourNo() + "：原" + CaseWording.score(change.voided()) + "予以撤销";
    prose.text(
        voided
            + change
                .instead()
                .map(instead -> "，变更为" + CaseWording.score(instead) + "。")
                .orElse("，不再计算。"));
  }

  /** A revoked measure is as if it had never been: services since its first day are paid again. */
  private void order(OrderChange change) {
    prose.text(CaseWording.order(change) + "。");
    if (change.instead().isPresent()) {
      prose.text(SharedSentences.restoration(content.person().name()));
    } else {
      prose.text(
          "自"
              + ChineseDates.of(change.revoked().firstDay())
              + "起，"
              + content.person().name()
              + "提供服务发生的医保费用不再因该措施不予结算，"
              + (content.measuresAfter().isEmpty()
                  ? "已经拒付、符合其他结算条件的，可由你单位重新申报。"
                  : "但下列现措施执行期间，仍按现措施办理。"));
    }
  }

  private void measures() {
    if (content.measuresBefore().isEmpty() && content.measuresAfter().isEmpty()) {
      prose.text("原处理未采取暂停或者终止医保支付资格的措施，本次亦不采取。");
      return;
    }
    prose.text(
        content.measuresBefore().isEmpty()
            ? "原处理未采取暂停或者终止医保支付资格的措施。"
            : "原措施：" + joined(content.measuresBefore()));
    prose.text(
        content.measuresAfter().isEmpty()
            ? "上述原措施予以撤销，不再采取暂停或者终止医保支付资格的措施。"
            : "现措施：" + joined(content.measuresAfter()));
  }

  private boolean qualificationLost() {
    return content.measuresAfter().stream().anyMatch(measure -> measure.basis().article() == 26);
  }

  private static String joined(List<DocumentMeasure> measures) {
    return measures.stream()
        .map(CaseWording::basedMeasure)
        .collect(Collectors.joining("；", "", "。"));
  }

  private void status() {
    prose.text(
        "请你单位在医保信息业务编码数据库动态维护窗口，将"
            + content.person().name()
            + "的登记备案状态自"
            + ChineseDates.of(content.statusFrom())
            + "起维护为“"
            + content.status().label()
            + "”，其在其他定点医药机构的登记备案状态同时调整（《实施细则》第二十五条、第五十一条）。");
    prose.text("原通知书的内容与本通知书不一致的，以本通知书为准；原记录保留在“一医一档”中并注明。请你单位及时通知其本人。");
    if (!content.measuresAfter().isEmpty()) {
      prose.text("以上措施" + SharedSentences.noBan(qualificationLost()) + SharedSentences.HANDOVER);
    }
  }
}
