package cn.jifen.reports.filing;

import cn.jifen.application.filing.FilingContent;
import cn.jifen.application.filing.FilingContent.Appeals;
import cn.jifen.domain.filing.Figures;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.reports.letter.CitedRule;
import cn.jifen.reports.letter.OfficialLetter;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.typesetting.Paragraph;
import java.util.List;
import java.util.Optional;

/** The cover letter (公函) of the filing. */
final class FilingLetter {
  private final FilingContent content;
  private final Prose prose = new Prose();

  private FilingLetter(FilingContent content) {
    this.content = content;
  }

  /**
   * The letter.
   *
   * @param appendices titles of what follows it, in order
   */
  static OfficialLetter of(FilingContent content, List<String> appendices) {
    FilingLetter letter = new FilingLetter(content);
    return new OfficialLetter(
        content.issuer(),
        number(content),
        title(content),
        letter.paragraphs(appendices),
        content.date(),
        Optional.empty());
  }

  /** The number of the letter, or that it is a draft. */
  static String number(FilingContent content) {
    return content.number().orElse("（草稿，未编号）");
  }

  /** The title, broken by sense. */
  static List<String> title(FilingContent content) {
    return List.of("关于报送" + content.year() + "年度医保支付资格", "记分、暂停、终止情况备案的函");
  }

  private List<Paragraph> paragraphs(List<String> appendices) {
    prose.addressee(content.addressee());
    RuleVersion rule = CitedRule.of(content.ruleVersion());
    prose.text(
        "根据《"
            + rule.title()
            + "》（"
            + rule.number()
            + "，以下简称《实施细则》）第五条的规定，现将"
            + content.year()
            + "年度定点医药机构相关人员医保支付资格记分、暂停、终止情况报送备案。");
    prose.section("总体情况");
    prose.text(summary(content.total().figures()));
    content.yearBefore().ifPresent(before -> prose.text(comparison(before)));
    prose.section("申诉情况");
    prose.text(appeals(content.appeals()));
    prose.section("定点医药机构情况");
    prose.text(
        "登记备案状态为暂停或者终止的人次达到50%及以上的定点医药机构" + content.halfReached().size() + "家（《实施细则》第三十九条）。");
    prose.section("数据依据");
    prose.text(basis());
    prose.text("特此函告。");
    prose.appendices(appendices);
    return prose.paragraphs();
  }

  private String summary(Figures figures) {
    return "截至"
        + content.year()
        + "年12月31日，登记备案人员"
        + figures.registeredPeople()
        + "人。全年记分"
        + figures.scoredPeople()
        + "人、"
        + figures.scoreTimes()
        + "人次，记分分值"
        + figures.pointsGiven()
        + "分；暂停医保支付资格"
        + figures.suspendedPeople()
        + "人、"
        + figures.suspendedTimes()
        + "人次；终止医保支付资格"
        + figures.terminatedPeople()
        + "人、"
        + figures.terminatedTimes()
        + "人次；记分修复"
        + figures.repairTimes()
        + "人次、修复分值"
        + figures.pointsRepaired()
        + "分；恢复医保支付资格"
        + figures.restoredPeople()
        + "人。";
  }

  private String comparison(Figures before) {
    Figures now = content.total().figures();
    return "与上年相比，记分"
        + change(now.scoreTimes(), before.scoreTimes())
        + "人次，暂停"
        + change(now.suspendedTimes(), before.suspendedTimes())
        + "人次，终止"
        + change(now.terminatedTimes(), before.terminatedTimes())
        + "人次。";
  }

  private static String change(int now, int before) {
    return (now < before ? "减少" : "增加") + Math.abs(now - before);
  }

  private static String appeals(Appeals appeals) {
    return "全年收到申诉"
        + appeals.received()
        + "件；作出处理结果中，维持"
        + appeals.upheld()
        + "件，变更"
        + appeals.changed()
        + "件，撤销"
        + appeals.revoked()
        + "件。";
  }

  private String basis() {
    String edition = content.edition() == 0 ? "本件为草稿，不作报备之用。" : "本次报送为第" + content.edition() + "版。";
    return edition
        + "人数在各行内去重，合计人数不等于各地区人数之和；人次为累计数。数据取自记分账本截至第"
        + content.position().sequence()
        + "条记录的内容，该条记录的哈希值为"
        + content.position().hash()
        + "。";
  }
}
