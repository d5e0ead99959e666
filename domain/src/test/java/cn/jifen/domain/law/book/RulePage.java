package cn.jifen.domain.law.book;

import cn.jifen.domain.eligibility.PaymentReason;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.ClauseRow;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.LinkedRow;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.MonthTerm;
import cn.jifen.domain.law.Reading;
import cn.jifen.domain.law.RepairRow;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.law.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One rule version as a page of the rule book, in Chinese. */
final class RulePage {
  private static final LocalDate EXAMPLE = LocalDate.of(2026, 12, 31);

  private final Version<RuleVersion> version;
  private final RuleVersion rule;
  private final StringBuilder page = new StringBuilder();

  private RulePage(Version<RuleVersion> version) {
    this.version = version;
    this.rule = version.value();
  }

  /** The page as Markdown. */
  static String of(Version<RuleVersion> version) {
    RulePage page = new RulePage(version);
    page.head();
    page.clauses();
    page.permitted();
    page.measures();
    page.linked();
    page.repairs();
    page.settlement();
    page.readings();
    return page.page.toString();
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private void section(String title) {
    line("");
    line("## " + title);
    line("");
  }

  private static String cited(LegalBasis basis) {
    return basis.citation() + "：“" + basis.quote() + "”";
  }

  private void head() {
    line("# 《" + rule.title() + "》（" + rule.number() + "）");
    line("");
    line("本页由程序中的规则生成，与程序不一致时测试不通过。标有 **[reading]** 的是条文未明确之处本系统的理解。");
    line("");
    String until = version.inForce().until().map(day -> day.minusDays(1).toString()).orElse("（未定）");
    line(
        "适用于 "
            + version.inForce().from()
            + " 至 "
            + until
            + " 作出的决定；年度记分上限 "
            + rule.yearlyCap()
            + " 分。");
  }

  private void clauses() {
    section("记分条款");
    line("| 条款 | 档次 | 决定 | 条文 |");
    line("|---|---|---|---|");
    for (ClauseRow row : rule.scale().rows()) {
      String band =
          row.onlyPoints()
              .map(p -> "一次性 " + p + " 分")
              .orElse(row.band().lowest() + "—" + row.band().highest() + " 分");
      String kinds =
          row.decisions().stream()
              .sorted()
              .map(DecisionKind::label)
              .collect(Collectors.joining("、"));
      line(
          "| "
              + row.clause().code()
              + " | "
              + band
              + " | "
              + kinds
              + " | "
              + cited(row.basis())
              + " |");
    }
  }

  private void permitted() {
    section("各责任程度和调整的可记分值");
    line(cited(rule.scale().adjustmentBasis()));
    line("");
    line(
        "| 条款 | 责任 | "
            + Arrays.stream(Adjustment.values())
                .map(Adjustment::label)
                .collect(Collectors.joining(" | "))
            + " |");
    line("|---|---|---|---|---|---|---|");
    for (ClauseRow row : rule.scale().rows()) {
      for (Responsibility who : Responsibility.values()) {
        String cells =
            Arrays.stream(Adjustment.values())
                .map(how -> points(row, who, how))
                .collect(Collectors.joining(" | "));
        line("| " + row.clause().code() + " | " + who.label() + " | " + cells + " |");
      }
    }
    line("");
    for (Ground ground : Ground.values()) {
      String supports =
          Arrays.stream(Adjustment.values())
              .filter(ground::supports)
              .map(Adjustment::label)
              .collect(Collectors.joining("、"));
      line("- " + ground.label() + "：" + supports);
    }
  }

  private String points(ClauseRow row, Responsibility who, Adjustment how) {
    String points =
        rule.scale().permitted(row.clause(), who, how).stream()
            .map(Points::toString)
            .collect(Collectors.joining("、"));
    return points.isEmpty() ? "—" : points;
  }

  private void linked() {
    section("不因记分产生的措施");
    line("| 项 | 情形 | 措施 | 期限 | 条文 |");
    line("|---|---|---|---|---|");
    for (LinkedRow row : rule.linked().rows()) {
      line(
          "| "
              + row.code()
              + " | "
              + row.rule().label()
              + " | "
              + row.kind().label()
              + " | 以通知书载明的为准 | "
              + cited(row.basis())
              + " |");
    }
  }

  private void measures() {
    section("措施");
    line("| 项 | 措施 | 期限 | 自 " + EXAMPLE + " 起的末日 | 条文 |");
    line("|---|---|---|---|---|");
    for (MeasureRow row : rule.measures().rows()) {
      line(
          "| "
              + row.rule().code()
              + " | "
              + row.kind().label()
              + " | "
              + row.term().map(MonthTerm::label).orElse("—")
              + " | "
              + row.term().map(term -> term.lastDay(EXAMPLE).toString()).orElse("—")
              + " | "
              + cited(row.basis())
              + " |");
    }
    line("");
    line("| 记分后的年度累计 | 措施 |");
    line("|---|---|");
    for (int total = 1; total <= rule.yearlyCap().value(); total++) {
      String code =
          rule.measures()
              .triggeredBy(Points.of(1), Points.of(1), Points.of(total))
              .map(MeasureRule::code)
              .orElse("—");
      line("| " + total + " | " + code + " |");
    }
  }

  private void repairs() {
    section("修复途径");
    line("| 途径 | 每次 | 年度上限 | 截止 | 条文 |");
    line("|---|---|---|---|---|");
    for (RepairRow row : rule.repairs().rows()) {
      line(
          "| "
              + row.route().label()
              + " | "
              + row.points().map(p -> p + " 分").orElse("由决定载明")
              + " | "
              + row.yearlyCap().map(p -> p + " 分").orElse("—")
              + " | "
              + row.openUntil().map(day -> day.minusDays(1).toString()).orElse("—")
              + " | "
              + cited(row.basis())
              + " |");
    }
  }

  private void settlement() {
    section("结算判定（按先后，先符合者为准）");
    line("| 理由 | 结果 | 条款 | 说明 |");
    line("|---|---|---|---|");
    for (PaymentReason reason : PaymentReason.values()) {
      line(
          "| "
              + reason
              + " | "
              + reason.verdict()
              + " | "
              + reason.citation()
              + " | "
              + reason.explanation()
              + " |");
    }
  }

  private void readings() {
    section("条文的理解");
    for (Reading reading : rule.readings()) {
      line("### " + reading.question() + " **[reading]** `" + reading.key() + "`");
      line("");
      line(cited(reading.basis()));
      line("");
      line(reading.answer());
      line("");
    }
  }
}
