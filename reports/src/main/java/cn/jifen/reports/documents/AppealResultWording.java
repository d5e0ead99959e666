package cn.jifen.reports.documents;

import cn.jifen.application.documents.AppealResult;
import cn.jifen.application.documents.AppealResult.Outcome;
import cn.jifen.application.documents.CitedLetter;
import cn.jifen.application.documents.DocumentScore;
import cn.jifen.application.documents.OrderChange;
import cn.jifen.application.documents.ScoreChange;
import cn.jifen.application.documents.YearChange;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.letter.SharedSentences;
import java.util.List;

/** 申诉处理结果告知书: what was examined, the outcome with its reason, where to go next (Art 48–51). */
final class AppealResultWording {
  private final AppealResult content;
  private final Prose prose = new Prose();

  private AppealResultWording(AppealResult content) {
    this.content = content;
  }

  static Draft of(AppealResult content) {
    AppealResultWording wording = new AppealResultWording(content);
    wording.write();
    return Draft.letter(content.identity(), List.of("医保支付资格申诉处理结果告知书"), wording.prose);
  }

  private void write() {
    prose.addressee(content.institution().name() + "、" + content.person().name());
    prose.text(
        content.appellant().label()
            + "就"
            + CaseWording.letter(content.notice())
            + "对"
            + CaseWording.person(content.person())
            + "作出的处理提出书面申诉，我单位于"
            + ChineseDates.of(content.receivedOn())
            + "收到申诉材料。根据"
            + SharedSentences.rule(content.ruleNumber())
            + "第五十一条的规定，现将申诉处理结果告知如下。");
    prose.section("核实情况");
    prose.text(
        content.byDepartment()
            ? "该申诉经解释说明后仍有异议，依照《实施细则》第四十九条移交本级医疗保障行政部门，由其核实并决定。"
            : "我单位依照《实施细则》第四十九条、第五十一条，对申诉事项进行了核实。");
    content
        .appraisal()
        .ifPresent(
            appraisal ->
                prose.text(
                    "对存在争议的专业问题，依照《实施细则》第五十条，由"
                        + appraisal.by()
                        + "进行评估鉴定，意见为："
                        + CaseWording.sentence(appraisal.opinion())));
    prose.section("处理结果");
    outcome();
    prose.section("理由");
    content.reason().forEach(reason -> prose.text(CaseWording.sentence(reason)));
    prose.section("不服本结果的途径");
    prose.text(
        content.byDepartment()
            ? "本结果由本级医疗保障行政部门决定；仍有异议的，可依照法律、法规规定的途径寻求救济。"
            : "对本结果仍有异议的，可向我单位书面提出，由我单位移交本级医疗保障行政部门处理（《实施细则》第四十九条）。");
    prose.text("特此告知。");
  }

  private void outcome() {
    switch (content.outcome()) {
      case Outcome.Upheld _ ->
          prose.text(
              "维持"
                  + CaseWording.letter(content.notice())
                  + "作出的"
                  + (aboutScores() ? "记分和" : "处理措施和")
                  + "登记备案状态动态维护结果（《实施细则》第五十一条）。");
      case Outcome.Changed changed -> {
        changed.scores().forEach(this::changed);
        changed.orders().forEach(this::order);
        after(changed.years(), "变更");
      }
      case Outcome.Revoked revoked -> {
        revoked.scores().forEach(this::revoked);
        revoked.orders().forEach(this::order);
        after(revoked.years(), "撤销");
      }
    }
  }

  private boolean aboutScores() {
    return content.notice().title().equals(CitedLetter.HANDLING_NOTICE);
  }

  private void order(OrderChange change) {
    prose.text(CaseWording.order(change) + "。");
  }

  private void changed(ScoreChange change) {
    prose.text(
        change
            .instead()
            .map(
                instead ->
                    "变更行为"
                        + change.voided().behaviourNo()
                        + "的记分：原"
                        + CaseWording.score(change.voided())
                        + "，变更为"
                        + CaseWording.score(instead)
                        + "。")
            .orElseGet(() -> revocation(change.voided())));
  }

  private void revoked(DocumentScore score) {
    prose.text(revocation(score));
  }

  private static String revocation(DocumentScore score) {
    return "撤销行为" + score.behaviourNo() + "的记分：原" + CaseWording.score(score) + "不再计算。";
  }

  private void after(List<YearChange> years, String act) {
    years.forEach(year -> prose.text(CaseWording.year(content.person(), year)));
    prose.text(
        (aboutScores() ? "处理措施和登记备案状态" : "登记备案状态")
            + "相应调整，由我单位另行出具"
            + act
            + (aboutScores() ? "记分处理的通知书" : "通知书")
            + "，请据以维护登记备案状态（《实施细则》第五十一条）。");
  }
}
