package cn.jifen.reports.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.notices.NoticeContent;
import cn.jifen.reports.typesetting.Paragraph;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the notice says, article by article. */
class NoticeWordingTest {

  @Test
  void citesRuleClauseResponsibilityAndPoints() {
    assertThat(textOf(NoticeSamples.suspension()))
        .contains("《医疗保障定点医药机构相关人员医保支付资格管理实施细则（试行）》（新医保规〔2025〕2号，以下简称《实施细则》）")
        .contains("属于《实施细则》第三十五条第（一）项规定的情形")
        .contains("认定欧阳𬱖负主要责任；依照第三十条，记9分。")
        .contains("2026年度累计记分为9分");
  }

  @Test
  void suspensionTellsTermFirstAndLastDayAndEmergencyException() {
    assertThat(textOf(NoticeSamples.suspension()))
        .contains("依照《实施细则》第三十八条第（二）项，暂停欧阳𬱖医保支付资格2个月")
        .contains("自2026年3月15日起至2026年5月14日止")
        .contains("其提供服务发生的医保费用不予结算，急诊、抢救等特殊情形除外（《实施细则》第二十四条第（二）项、第五十七条）");
  }

  @Test
  void endOfTermAloneRestoresNothing() {
    assertThat(textOf(NoticeSamples.suspension()))
        .contains("期限届满不当然恢复资格。期满前15个工作日，可由欧阳𬱖提出资格恢复申请")
        .contains("《实施细则》第五十四条");
  }

  @Test
  void measureIsNoBanOnPractising() {
    assertThat(textOf(NoticeSamples.suspension()))
        .contains("不影响其按照《中华人民共和国医师法》")
        .contains("开展执业活动");
    assertThat(textOf(NoticeSamples.termination())).contains("开展执业活动");
    for (String forbidden : new String[] {"停止执业", "禁止执业", "暂停执业", "不得执业"}) {
      assertThat(textOf(NoticeSamples.suspension())).doesNotContain(forbidden);
      assertThat(textOf(NoticeSamples.termination())).doesNotContain(forbidden);
    }
  }

  @Test
  void terminationTellsTheBar() {
    assertThat(textOf(NoticeSamples.termination()))
        .contains("依照《实施细则》第三十八条第（五）项，自2026年3月15日起终止㛃䶮医保支付资格")
        .contains("终止之日起1年内，即自2026年3月15日起至2027年3月14日止，不得再次登记备案")
        .contains("需重新作出承诺和登记备案");
  }

  @Test
  void severalViolationsAddUpAndOneScoredBeforeAddsTheRest() {
    assertThat(textOf(NoticeSamples.termination()))
        .contains("（一）行为JC2026-0023-B1")
        .contains("（二）行为JC2026-0023-B2")
        .contains("按最高分分值记分、不分别记分，本次增加2分。")
        .contains("依照《实施细则》第三十一条分别记分，累加分值，本次共增加12分。");
  }

  @Test
  void severalMeasuresStandSideBySide() {
    assertThat(textOf(NoticeSamples.severalMeasures()))
        .contains("（一）暂停医保支付资格")
        .contains("（二）终止医保支付资格")
        .contains("依照该项规定，一次性记12分。")
        .contains("本次不增加分值")
        .contains("其执业资格以行业主管部门的决定为准。");
  }

  @Test
  void belowNinePointsOrdersTrainingOnly() {
    assertThat(textOf(NoticeSamples.training()))
        .contains("因其主动挽回损失（主动退回全部损失），依照第三十条从轻，记2分。")
        .contains("第三十八条第（一）项（“累计记分未达9分的，由定点医药机构组织医保政策法规和医保知识学习培训”）")
        .doesNotContain("暂停期")
        .doesNotContain("不予结算");
  }

  @Test
  void tellsTheRightToAppeal() {
    assertThat(textOf(NoticeSamples.training()))
        .contains("可在收到本通知书后10个工作日内，向我单位提出书面申诉，陈述申辩材料需经本人签字并由你单位盖章确认。逾期未申诉的，视为无异议（《实施细则》第四十八条）。");
  }

  private static String textOf(NoticeContent content) {
    return NoticeWording.of(content).stream()
        .map(Paragraph::text)
        .collect(Collectors.joining("\n"));
  }
}
