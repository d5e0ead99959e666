package cn.jifen.domain.law.book;

import cn.jifen.domain.eligibility.PaymentReason;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.ClauseRow;
import cn.jifen.domain.law.DeadlineRow;
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
import java.util.List;
import java.util.stream.Collectors;

/** One rule version as a page of the rule book, in Chinese. */
final class RulePage {
  /** Month ends, where terms differ by a day. */
  private static final List<LocalDate> FIRST_DAYS =
      List.of(
          LocalDate.of(2026, 3, 15),
          LocalDate.of(2026, 7, 31),
          LocalDate.of(2026, 8, 31),
          LocalDate.of(2026, 12, 28),
          LocalDate.of(2026, 12, 29),
          LocalDate.of(2026, 12, 30),
          LocalDate.of(2026, 12, 31),
          LocalDate.of(2028, 2, 29));

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
    page.terms();
    page.linked();
    page.repairs();
    page.deadlines();
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
    line("| 项 | 措施 | 期限 | 条文 |");
    line("|---|---|---|---|");
    for (MeasureRow row : rule.measures().rows()) {
      line(
          "| "
              + row.rule().code()
              + " | "
              + row.kind().label()
              + " | "
              + row.term().map(MonthTerm::label).orElse("—")
              + " | "
              + cited(row.basis())
              + " |");
    }
    line("");
    line("| 记分后的年度累计 | 该行为最高分未达 12 分 | 该行为最高分达到 12 分 |");
    line("|---|---|---|");
    for (int total = 1; total <= rule.yearlyCap().value(); total++) {
      line("| " + total + " | " + item(1, total) + " | " + item(12, total) + " |");
    }
  }

  private String item(int highest, int total) {
    return rule.measures()
        .triggeredBy(Points.of(1), Points.of(highest), Points.of(total))
        .map(MeasureRule::code)
        .orElse("—");
  }

  private void terms() {
    section("各起始日的期限末日");
    List<MonthTerm> terms =
        rule.measures().rows().stream().flatMap(row -> row.term().stream()).toList();
    line(
        "| 起始日 | "
            + terms.stream().map(MonthTerm::label).collect(Collectors.joining(" | "))
            + " |");
    line("|---" + "|---".repeat(terms.size()) + "|");
    for (LocalDate first : FIRST_DAYS) {
      String lastDays =
          terms.stream()
              .map(term -> term.lastDay(first).toString())
              .collect(Collectors.joining(" | "));
      line("| " + first + " | " + lastDays + " |");
    }
  }

  private void repairs() {
    section("修复途径");
    line("| 途径 | 每次 | 年度上限 | 截止 | 证明 | 条文 |");
    line("|---|---|---|---|---|---|");
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
              + row.proof().label()
              + " | "
              + cited(row.basis())
              + " |");
    }
  }

  private void deadlines() {
    section("期限");
    line("| 事项 | 期限 | 条文 |");
    line("|---|---|---|");
    for (DeadlineRow row : rule.deadlines().rows()) {
      line(
          "| "
              + row.deadline().label()
              + " | "
              + row.event()
              + row.side().label()
              + row.length().label()
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
