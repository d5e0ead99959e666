package cn.jifen.reports.notice;

import cn.jifen.application.notices.NoticeContent;
import cn.jifen.application.notices.NoticeContent.ScoreLine;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Ground;
import cn.jifen.reports.letter.CitedRule;
import cn.jifen.reports.letter.Prose;

/**
 * The section on points: for each violation its clause, responsibility, adjustment and points (Art
 * 29–36).
 */
final class ScoreWording {
  private final NoticeContent content;
  private final Prose prose;

  ScoreWording(NoticeContent content, Prose prose) {
    this.content = content;
    this.prose = prose;
  }

  void write() {
    prose.section("记分依据和分值");
    boolean several = content.scores().size() > 1;
    for (ScoreLine score : content.scores()) {
      if (several) {
        prose.subsection("行为" + score.behaviourNo());
      }
      prose.text(circumstances(score, several) + points(score) + limit(score));
    }
    if (several) {
      Points sum =
          content.scores().stream().map(ScoreLine::added).reduce(Points.ZERO, Points::plus);
      prose.text("以上不同类型的行为依照《实施细则》第三十一条分别记分，累加分值，本次共增加" + sum + "分。");
    }
  }

  private String circumstances(ScoreLine score, boolean named) {
    String which = named ? "该行为" : "检查发现的行为（编号：" + score.behaviourNo() + "）";
    return which + "属于《实施细则》" + score.clause().citation() + "规定的情形" + quote(score.clause()) + "。";
  }

  private String quote(Clause clause) {
    String words = CitedRule.words(CitedRule.of(content.ruleNumber()), clause);
    return "：“" + words + "”";
  }

  private String points(ScoreLine score) {
    if (score.clause() == Clause.C36_2) {
      return "依照该项规定，一次性记" + score.points() + "分。";
    }
    String responsible =
        "依照《实施细则》第二十八条、第二十九条，认定"
            + content.personName()
            + "负"
            + score.responsibility().label()
            + "；";
    if (score.adjustment() == Adjustment.NONE) {
      return responsible + "依照第三十条，记" + score.points() + "分。";
    }
    return responsible
        + "因其"
        + score.ground().map(Ground::label).orElse("")
        + "（"
        + score.reason()
        + "），依照第三十条"
        + score.adjustment().label()
        + "，记"
        + score.points()
        + "分。";
  }

  private static String limit(ScoreLine score) {
    if (!score.points().moreThan(score.added())) {
      return "";
    }
    String earlier = "同一违法违规行为此前已经记分，依照《实施细则》第三十一条按最高分分值记分、不分别记分，";
    return score.added().isZero() ? earlier + "本次不增加分值。" : earlier + "本次增加" + score.added() + "分。";
  }
}
