package cn.jifen.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 第二十八条至第三十六条: what speaks against an officer's assignment of points. */
class Article28To36Test {
  private static final RuleVersion RULE = RuleBook.enacted().latest();

  private static List<Finding> against(DecisionKind kind, Assignment assignment, int points) {
    return new ScoringRules(RULE).against(kind, assignment, Points.of(points));
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  private static Assignment adjusted(Adjustment how, Ground ground, String reason) {
    return new Assignment(
        Clause.C34_1, Responsibility.IMPORTANT, how, Optional.ofNullable(ground), reason);
  }

  private static String kindOf(Clause clause) {
    return switch (clause) {
      case C33_1 -> "AGREEMENT";
      case C33_2 -> "NAMED";
      case C34_1, C36_1 -> "PENALTY";
      case C36_2 -> "REGULATOR";
      case C33_3, C34_2, C35_1, C35_2, C36_3 -> "PENALTY AGREEMENT";
    };
  }

  /** 第九条: “在对定点医药机构作出行政处罚或……协议处理的基础上”. */
  @ParameterizedTest
  @EnumSource(Clause.class)
  void everyClauseIsRefusedOnAnyOtherKindOfDecision(Clause clause) {
    Assignment assignment = Assignment.standard(clause, Responsibility.PRIMARY);
    int points = RULE.scale().row(clause).band().highest().value();
    for (DecisionKind kind : DecisionKind.values()) {
      boolean fits = List.of(kindOf(clause).split(" ")).contains(kind.name());
      assertEquals(
          fits ? List.of() : List.of("clause-needs-other-decision"),
          rules(against(kind, assignment, points)),
          clause + " on " + kind);
    }
  }

  @Test
  void theRefusalNamesTheDecisionThatTheClauseNeeds() {
    Assignment assignment = Assignment.standard(Clause.C33_3, Responsibility.GENERAL);
    assertEquals(
        "条款 33-3 不能依据“通报”记分；应当依据：行政处罚、协议处理（第三十三条第（三）项）",
        against(DecisionKind.NAMED, assignment, 1).getFirst().sentence());
  }

  /** 第三十条: “一般责任者、重要责任者、主要责任者应按对应记分档次内从低到高记分”. */
  @ParameterizedTest(name = "{0} under 34-1: {1} points")
  @CsvSource({
    "GENERAL, 3, false",
    "GENERAL, 4, true",
    "GENERAL, 5, false",
    "IMPORTANT, 4, false",
    "IMPORTANT, 5, true",
    "IMPORTANT, 6, false",
    "PRIMARY, 5, false",
    "PRIMARY, 6, true",
    "PRIMARY, 7, false"
  })
  void withoutAdjustmentExactlyThePointsOfTheResponsibility(
      Responsibility who, int points, boolean permitted) {
    assertEquals(
        permitted ? List.of() : List.of("points-not-permitted"),
        rules(against(DecisionKind.PENALTY, Assignment.standard(Clause.C34_1, who), points)));
  }

  /** 第三十条: “可在同一记分档次内从轻记分或减轻一档记分”“从重记分或加重一档记分”. */
  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "LIGHTER, DISCLOSED, 4, ''",
    "LIGHTER, DISCLOSED, 5, points-not-permitted",
    "REDUCED, EFFECT_REMOVED, 2, ''",
    "REDUCED, EFFECT_REMOVED, 3, points-not-permitted",
    "HEAVIER, INTENT, 6, ''",
    "HEAVIER, INTENT, 5, points-not-permitted",
    "HEAVIER, INTENT, 7, points-not-permitted",
    "INCREASED, UNCORRECTED, 8, ''",
    "INCREASED, UNCORRECTED, 7, points-not-permitted",
    "LIGHTER, INTENT, 4, ground-missing",
    "INCREASED, EXPLAINED, 8, ground-missing"
  })
  void anAdjustmentStandsOnAGroundOfItsOwnDirection(
      Adjustment how, Ground ground, int points, String refusal) {
    assertEquals(
        refusal.isEmpty() ? List.of() : List.of(refusal),
        rules(against(DecisionKind.PENALTY, adjusted(how, ground, "已主动说明"), points)));
  }

  @Test
  void anAdjustmentNeedsItsGroundAndItsWrittenReason() {
    List<Finding> neither =
        against(DecisionKind.PENALTY, adjusted(Adjustment.LIGHTER, null, " "), 4);
    assertEquals(List.of("ground-missing", "reason-missing"), rules(neither));
    assertEquals("“从轻”未填写事由", neither.getFirst().found());
    List<Finding> wrong =
        against(DecisionKind.PENALTY, adjusted(Adjustment.LIGHTER, Ground.INTENT, "理由"), 4);
    assertEquals("事由“存在主观故意”不能支持“从轻”", wrong.getFirst().found());
  }

  @Test
  void withoutAdjustmentThereIsNeitherGroundNorReason() {
    List<String> refusal = List.of("ground-without-adjustment");
    Assignment grounded = adjusted(Adjustment.NONE, Ground.DISCLOSED, "");
    Assignment reasoned = adjusted(Adjustment.NONE, null, "理由");
    assertEquals(refusal, rules(against(DecisionKind.PENALTY, grounded, 5)));
    assertEquals(refusal, rules(against(DecisionKind.PENALTY, reasoned, 5)));
  }

  @Test
  void theRefusalNamesThePermittedPointsOrSaysThatThereAreNone() {
    Assignment heavier =
        new Assignment(
            Clause.C34_1,
            Responsibility.GENERAL,
            Adjustment.HEAVIER,
            Optional.of(Ground.INTENT),
            "理由");
    assertEquals(
        "记 4 分不被允许；可记分值：5、6 分（第三十四条第（一）项）",
        against(DecisionKind.PENALTY, heavier, 4).getFirst().sentence());
    Assignment lighter =
        new Assignment(
            Clause.C34_1,
            Responsibility.GENERAL,
            Adjustment.LIGHTER,
            Optional.of(Ground.DISCLOSED),
            "理由");
    assertEquals(
        "记 4 分不被允许；该条款、责任程度下不存在“从轻”（第三十条）",
        against(DecisionKind.PENALTY, lighter, 4).getFirst().sentence());
  }

  /** 第三十六条第（二）项: “一次性记12分”. */
  @ParameterizedTest(name = "36-2 with {0} points: {1}")
  @CsvSource({"11, points-not-permitted", "12, ''", "13, points-not-permitted"})
  void cancellationByTheRegulatorScoresTwelveAtOnce(int points, String refusal) {
    Assignment assignment = Assignment.standard(Clause.C36_2, Responsibility.GENERAL);
    assertEquals(
        refusal.isEmpty() ? List.of() : List.of(refusal),
        rules(against(DecisionKind.REGULATOR, assignment, points)));
  }

  private static Institution institution(InstitutionKind kind, Ownership ownership) {
    return new Institution(
        new InstitutionCode("H65010200001"),
        "某院",
        kind,
        "",
        ownership,
        new AreaCode("650102"),
        "",
        "");
  }

  private static boolean applies(Clause clause, Institution institution, Category category) {
    return ClauseScope.against(RULE, clause, institution, category).isEmpty();
  }

  /** 第三十三条第（二）项: “公立医疗机构相关人员”. */
  @Test
  void thirtyThreeTwoIsForStaffOfPublicMedicalInstitutionsOnly() {
    List<String> open = new ArrayList<>();
    for (InstitutionKind kind : InstitutionKind.values()) {
      for (Ownership ownership : Ownership.values()) {
        Institution there = institution(kind, ownership);
        if (applies(Clause.C33_2, there, Category.DOCTOR)) {
          open.add(kind + " " + ownership);
        }
        assertEquals(true, applies(Clause.C33_1, there, Category.DOCTOR));
      }
    }
    assertEquals(List.of("MEDICAL PUBLIC"), open);
    assertEquals(
        "“某院”不是公立医疗机构；该条款只适用于公立医疗机构的相关人员（第三十三条第（二）项）",
        ClauseScope.against(
                RULE,
                Clause.C33_2,
                institution(InstitutionKind.MEDICAL, Ownership.PRIVATE),
                Category.NURSE)
            .orElseThrow()
            .sentence());
  }

  /** 第三十六条第（二）项: “卫生专业技术资格证书……或执业证书”. */
  @ParameterizedTest
  @EnumSource(Category.class)
  void thirtySixTwoIsNotForThoseWithoutALicence(Category category) {
    Institution there = institution(InstitutionKind.MEDICAL, Ownership.PUBLIC);
    assertEquals(category != Category.SETTLEMENT_STAFF, applies(Clause.C36_2, there, category));
    assertEquals(true, applies(Clause.C36_1, there, category));
  }

  @Test
  void theRefusalOfThirtySixTwoNamesTheCategory() {
    assertEquals(
        "“结算审核人员”没有可注销、吊销的执业资格；该条款只适用于卫生专业技术人员和药师（第三十六条第（二）项）",
        ClauseScope.against(
                RULE,
                Clause.C36_2,
                institution(InstitutionKind.MEDICAL, Ownership.PUBLIC),
                Category.SETTLEMENT_STAFF)
            .orElseThrow()
            .sentence());
  }
}
