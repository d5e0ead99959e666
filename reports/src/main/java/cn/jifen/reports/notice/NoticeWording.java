package cn.jifen.reports.notice;

import cn.jifen.application.notices.NoticeContent;
import cn.jifen.application.notices.NoticeContent.YearLine;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.CitedRule;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.letter.SharedSentences;
import cn.jifen.reports.typesetting.Paragraph;
import java.util.List;

/**
 * What a 记分处理通知书 says: the decision it hangs on, the points, the year's total, the measures and
 * their limits, and the right to appeal, each with its article.
 */
final class NoticeWording {
  private final NoticeContent content;
  private final Prose prose = new Prose();

  private NoticeWording(NoticeContent content) {
    this.content = content;
  }

  /** The paragraphs from the addressee to 特此通知. */
  static List<Paragraph> of(NoticeContent content) {
    NoticeWording wording = new NoticeWording(content);
    wording.opening();
    new ScoreWording(content, wording.prose).write();
    wording.yearTotals();
    new MeasureWording(content, wording.prose).write();
    wording.appeal();
    return wording.prose.paragraphs();
  }

  private void opening() {
    prose.addressee(content.institution());
    prose.text(
        decision()
            + "根据"
            + SharedSentences.rule(content.ruleTitle(), content.ruleNumber())
            + "，现将记分和处理情况通知如下。");
  }

  private String decision() {
    String day = ChineseDates.of(content.decidedOn());
    String number = "（文号：" + content.decisionNo() + "）";
    return switch (content.decisionKind()) {
      case PENALTY -> day + "，医疗保障行政部门对你单位作出行政处罚" + number + "，并认定你单位相关人员" + person() + "负有责任。";
      case AGREEMENT -> day + "，医疗保障经办机构对你单位作出协议处理" + number + "，并认定你单位相关人员" + person() + "负有责任。";
      case NAMED -> day + "，医疗保障部门作出通报" + number + "，并认定你单位相关人员" + person() + "负有责任。";
      case REGULATOR -> day + "，行业主管部门对你单位相关人员" + person() + "作出注销注册、吊销或者撤销证书的决定" + number + "。";
    };
  }

  private String person() {
    String code = content.personCode().isEmpty() ? "" : "医保相关人员代码：" + content.personCode() + "，";
    return content.personName() + "（" + code + "身份证件号码：" + content.maskedIdentity() + "）";
  }

  private void yearTotals() {
    prose.section("年度累计记分");
    for (YearLine year : content.years()) {
      prose.text(
          "依照《实施细则》第三十二条，记分在一个自然年度内累加计算，上限"
              + CitedRule.of(content.ruleNumber()).yearlyCap()
              + "分。截至本通知书，"
              + content.personName()
              + year.year()
              + "年度累计记分为"
              + year.total()
              + "分。");
    }
  }

  private void appeal() {
    prose.section("申诉权利");
    prose.text(SharedSentences.appeal(content.personName(), "记分或者登记备案状态动态维护结果"));
    prose.text("特此通知。");
  }
}
