package cn.jifen.reports.notice;

import cn.jifen.application.notices.NoticeContent;
import cn.jifen.application.notices.NoticeContent.MeasureLine;
import cn.jifen.application.notices.NoticeContent.ScoreLine;
import cn.jifen.application.notices.NoticeContent.YearLine;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Fictional notices: people and institutions do not exist. */
public final class NoticeSamples {
  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 12);

  private NoticeSamples() {}

  /** 9 points by one violation: suspension for 2 months. */
  public static NoticeContent suspension() {
    return suspension("欧阳𬱖");
  }

  static NoticeContent suspension(String name) {
    return notice(
        name,
        DecisionKind.AGREEMENT,
        List.of(plain("JC2026-0021-B1", Clause.C35_1, Responsibility.PRIMARY, 9, 9)),
        9,
        List.of(measure(MeasureRule.M38_2, LocalDate.of(2026, 3, 15))));
  }

  /** 3 points, adjusted to 2: training only. */
  public static NoticeContent training() {
    return notice(
        "阿卜杜热合曼·买买提",
        DecisionKind.AGREEMENT,
        List.of(
            new ScoreLine(
                "JC2026-0022-B1",
                Clause.C33_1,
                Responsibility.PRIMARY,
                Adjustment.LIGHTER,
                Optional.of(Ground.LOSS_RECOVERED),
                "主动退回全部损失",
                Points.of(2),
                Points.of(2))),
        2,
        List.of());
  }

  /** Two violations, one of them partly scored before; termination with a bar of 1 year. */
  public static NoticeContent termination() {
    return notice(
        "㛃䶮",
        DecisionKind.PENALTY,
        List.of(
            plain("JC2026-0023-B1", Clause.C34_1, Responsibility.PRIMARY, 6, 2),
            plain("JC2026-0023-B2", Clause.C36_1, Responsibility.GENERAL, 10, 10)),
        12,
        List.of(measure(MeasureRule.M38_5, LocalDate.of(2026, 3, 15))));
  }

  /** Registration cancelled by the regulator: 12 points at once, two measures in one notice. */
  static NoticeContent severalMeasures() {
    return notice(
        "欧阳𬱖",
        DecisionKind.REGULATOR,
        List.of(
            plain("JC2026-0024-B1", Clause.C33_3, Responsibility.PRIMARY, 3, 0),
            plain("JC2026-0024-B2", Clause.C36_2, Responsibility.PRIMARY, 12, 12)),
        12,
        List.of(
            measure(MeasureRule.M38_3, LocalDate.of(2026, 3, 15)),
            measure(MeasureRule.M38_6, LocalDate.of(2026, 3, 15))));
  }

  static NoticeContent notice(
      String name,
      DecisionKind kind,
      List<ScoreLine> scores,
      int total,
      List<MeasureLine> measures) {
    return new NoticeContent(
        "医疗保障定点医药机构相关人员医保支付资格管理实施细则（试行）",
        "新医保规〔2025〕2号",
        "乌鲁木齐市医疗保障服务中心",
        "乌医保服务〔2026〕18号",
        "乌鲁木齐市天山区惠民医院",
        name,
        "D650102001090",
        "6599**********0004",
        kind,
        "XY2026-0031",
        "JC2026-0021",
        LocalDate.of(2026, 3, 10),
        scores,
        List.of(new YearLine(Year.of(2026), Points.of(total))),
        measures,
        ISSUED,
        "https://jifen.example.cn/verify?n=650100-2026-18&c=7Q4M-9XKD-2RTE-HW6P",
        "7Q4M-9XKD-2RTE-HW6P");
  }

  static ScoreLine plain(
      String behaviour, Clause clause, Responsibility responsibility, int points, int added) {
    return new ScoreLine(
        behaviour,
        clause,
        responsibility,
        Adjustment.NONE,
        Optional.empty(),
        "",
        Points.of(points),
        Points.of(added));
  }

  static MeasureLine measure(MeasureRule rule, LocalDate firstDay) {
    MeasureRow row = RuleBook.enacted().latest().measures().row(rule);
    return new MeasureLine(row, firstDay, row.term().map(term -> term.lastDay(firstDay)));
  }
}
