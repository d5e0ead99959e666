package cn.jifen.domain.scoring;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.ClauseRow;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.RuleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;

/** Checks an officer's assignment against what the clause permits (Art 28–36). */
public final class ScoringRules {
  private final RuleVersion rule;

  public ScoringRules(RuleVersion rule) {
    this.rule = rule;
  }

  /**
   * Everything that speaks against this score; empty when it is permitted.
   *
   * @param kind kind of the parent decision
   * @param assignment how the points were arrived at
   * @param points the officer's choice
   */
  public List<Finding> against(DecisionKind kind, Assignment assignment, Points points) {
    List<Finding> findings = new ArrayList<>();
    checkKind(findings, kind, assignment.clause());
    checkGround(findings, assignment);
    checkPoints(findings, assignment, points);
    return findings;
  }

  private void checkKind(List<Finding> findings, DecisionKind kind, Clause clause) {
    ClauseRow row = rule.scale().row(clause);
    if (!row.decisions().contains(kind)) {
      String allowed =
          row.decisions().stream()
              .sorted()
              .map(DecisionKind::label)
              .collect(Collectors.joining("、"));
      findings.add(
          new Finding(
              "clause-needs-other-decision",
              row.basis(),
              "应当依据：" + allowed,
              "条款 " + clause.code() + " 不能依据“" + kind.label() + "”记分"));
    }
  }

  private void checkGround(List<Finding> findings, Assignment assignment) {
    LegalBasis basis = rule.scale().adjustmentBasis();
    Adjustment adjustment = assignment.adjustment();
    if (adjustment == Adjustment.NONE) {
      if (assignment.ground().isPresent() || !assignment.reason().isBlank()) {
        findings.add(
            new Finding("ground-without-adjustment", basis, "不作调整的，事由和理由应当为空", "未作调整却填写了事由或者理由"));
      }
      return;
    }
    boolean supported = assignment.ground().map(g -> g.supports(adjustment)).orElse(false);
    if (!supported) {
      findings.add(
          new Finding(
              "ground-missing",
              basis,
              "应当填写该调整的法定事由",
              assignment
                  .ground()
                  .map(g -> "事由“" + g.label() + "”不能支持“" + adjustment.label() + "”")
                  .orElse("“" + adjustment.label() + "”未填写事由")));
    }
    if (assignment.reason().isBlank()) {
      findings.add(
          new Finding("reason-missing", basis, "应当填写书面理由", "“" + adjustment.label() + "”未填写理由"));
    }
  }

  private void checkPoints(List<Finding> findings, Assignment assignment, Points points) {
    NavigableSet<Points> permitted =
        rule.scale()
            .permitted(assignment.clause(), assignment.responsibility(), assignment.adjustment());
    if (!permitted.contains(points)) {
      String expected =
          permitted.isEmpty()
              ? "该条款、责任程度下不存在“" + assignment.adjustment().label() + "”"
              : "可记分值："
                  + permitted.stream().map(Points::toString).collect(Collectors.joining("、"))
                  + " 分";
      findings.add(
          new Finding(
              "points-not-permitted",
              permitted.isEmpty()
                  ? rule.scale().adjustmentBasis()
                  : rule.scale().row(assignment.clause()).basis(),
              expected,
              "记 " + points + " 分不被允许"));
    }
  }
}
