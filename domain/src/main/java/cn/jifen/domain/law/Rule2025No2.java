package cn.jifen.domain.law;

import static cn.jifen.domain.law.DecisionKind.AGREEMENT;
import static cn.jifen.domain.law.DecisionKind.NAMED;
import static cn.jifen.domain.law.DecisionKind.PENALTY;
import static cn.jifen.domain.law.DecisionKind.REGULATOR;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.Points;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 新医保规〔2025〕2号, in force 2025-03-30 for two years (Art 70): the tables of its articles. */
final class Rule2025No2 {
  static final String NUMBER = "新医保规〔2025〕2号";
  static final String TITLE = "医疗保障定点医药机构相关人员医保支付资格管理实施细则（试行）";
  static final LocalDate IN_FORCE_FROM = LocalDate.of(2025, 3, 30);
  static final LocalDate IN_FORCE_UNTIL = LocalDate.of(2027, 3, 30);

  private static final Set<DecisionKind> PENALTY_OR_AGREEMENT = EnumSet.of(PENALTY, AGREEMENT);

  private Rule2025No2() {}

  static Version<RuleVersion> version() {
    return new Version<>(
        Period.between(IN_FORCE_FROM, IN_FORCE_UNTIL),
        new RuleVersion(
            NUMBER,
            TITLE,
            new ScoringScale(
                clauses(), basis(30, "", "对同一医保基金使用违法违规负面情形负一般责任者、重要责任者、主要责任者应按对应记分档次内从低到高记分。")),
            Points.of(12),
            new MeasureScale(measures()),
            new LinkedScale(linked()),
            new RepairScale(repairs()),
            new DeadlineScale(Deadlines2025No2.all()),
            Readings2025No2.all()));
  }

  static LegalBasis basis(int article, String item, String quote) {
    return new LegalBasis(NUMBER, article, item, quote);
  }

  private static List<ClauseRow> clauses() {
    return List.of(
        row(
            Clause.C33_1,
            Band.FROM_1_TO_3,
            EnumSet.of(AGREEMENT),
            "相关人员所在定点医药机构违反协议受到医疗保障经办机构协议处理，协议处理方式包括：《医疗机构医疗保障定点管理暂行办法》第三十八条第（四）项\"要求定点医疗机构按照协议约定支付违约金\"、《零售药店医疗保障定点管理暂行办法》第三十五条第（三）项\"要求定点零售药店按照医保协议约定支付违约金\",该人员负有责任的"),
        row(
            Clause.C33_2,
            Band.FROM_1_TO_3,
            EnumSet.of(NAMED),
            "执行药品耗材集中带量采购政策中，公立医疗机构相关人员无正当理由超过规定要求使用高价非中选产品，被医疗保障部门通报的"),
        row(Clause.C33_3, Band.FROM_1_TO_3, PENALTY_OR_AGREEMENT, "其他应记1—3分的情形"),
        row(
            Clause.C34_1,
            Band.FROM_4_TO_6,
            EnumSet.of(PENALTY),
            "相关人员所在定点医药机构或科室涉及违反医疗保障相关法律法规，受到医疗保障行政部门依据《医疗保障基金使用监督管理条例》第三十八条、第三十九条第（一）至（六）项作出行政处罚，该人员负有责任的"),
        row(Clause.C34_2, Band.FROM_4_TO_6, PENALTY_OR_AGREEMENT, "其他应记4—6分的情形"),
        row(
            Clause.C35_1,
            Band.FROM_7_TO_9,
            PENALTY_OR_AGREEMENT,
            "为非登记备案相关人员，或登记备案状态为暂停、终止的相关责任人员冒名提供医保费用结算的"),
        row(Clause.C35_2, Band.FROM_7_TO_9, PENALTY_OR_AGREEMENT, "其他应记7—9分的情形"),
        row(
            Clause.C36_1,
            Band.FROM_10_TO_12,
            EnumSet.of(PENALTY),
            "相关人员所在定点医药机构或科室涉及违反医疗保障相关法律法规，受到医疗保障行政部门依据《医疗保障基金使用监督管理条例》第三十九条第（七）项、第四十条作出行政处罚，该人员负有责任的"),
        new ClauseRow(
            Clause.C36_2,
            Band.FROM_10_TO_12,
            EnumSet.of(REGULATOR),
            Optional.of(Points.of(12)),
            clauseBasis(Clause.C36_2, "被行业主管部门注销注册、吊销或撤销卫生专业技术资格证书（除死亡人员）或执业证书的一次性记12分")),
        row(Clause.C36_3, Band.FROM_10_TO_12, PENALTY_OR_AGREEMENT, "其他应记10—12分的情形"));
  }

  private static ClauseRow row(
      Clause clause, Band band, Set<DecisionKind> decisions, String quote) {
    return new ClauseRow(clause, band, decisions, Optional.empty(), clauseBasis(clause, quote));
  }

  private static LegalBasis clauseBasis(Clause clause, String quote) {
    return basis(clause.article(), clause.itemText(), quote);
  }

  private static List<MeasureRow> measures() {
    return List.of(
        new MeasureRow(
            MeasureRule.M38_1,
            Counted.YEAR_TOTAL,
            Points.ZERO,
            MeasureKind.TRAINING,
            Optional.empty(),
            basis(38, "第（一）项", "累计记分未达9分的，由定点医药机构组织医保政策法规和医保知识学习培训")),
        suspension(MeasureRule.M38_2, 9, 2, "第（二）项", "累计记分达到9分的，暂停医保支付资格2个月"),
        suspension(MeasureRule.M38_3, 10, 4, "第（三）项", "累计记分达到10分的，暂停医保支付资格4个月"),
        suspension(MeasureRule.M38_4, 11, 6, "第（四）项", "累计记分达到11分的，暂停医保支付资格6个月"),
        termination(
            MeasureRule.M38_5,
            Counted.YEAR_TOTAL,
            12,
            "第（五）项",
            "累计记分达到12分的，终止医保支付资格，终止之日起1年内不得再次登记备案"),
        termination(
            MeasureRule.M38_6,
            Counted.ONE_VIOLATION,
            36,
            "第（六）项",
            "单次记分为12分的，终止医保支付资格，终止之日起3年内不得再次登记备案"));
  }

  private static List<LinkedRow> linked() {
    return List.of(
        new LinkedRow(
            LinkedRule.AGREEMENT_SUSPENDED,
            MeasureKind.SUSPENSION,
            basis(37, "", "定点医药机构被中止 （暂停）协议，应暂停相关责任人员医保支付资格。")),
        new LinkedRow(
            LinkedRule.AGREEMENT_ENDED,
            MeasureKind.TERMINATION,
            basis(37, "", "定点医药机构被解除协议的，应一并终止相关责任人员医保支付资格。")),
        new LinkedRow(
            LinkedRule.QUALIFICATION_LOST,
            MeasureKind.TERMINATION,
            basis(26, "", "医药卫生类专业技术人员必须持续具备行业主管部门执业资格，否则终止医保支付资格")));
  }

  private static MeasureRow suspension(
      MeasureRule rule, int from, int months, String item, String quote) {
    return new MeasureRow(
        rule,
        Counted.YEAR_TOTAL,
        Points.of(from),
        MeasureKind.SUSPENSION,
        Optional.of(new MonthTerm(months)),
        basis(38, item, quote));
  }

  private static MeasureRow termination(
      MeasureRule rule, Counted counted, int months, String item, String quote) {
    return new MeasureRow(
        rule,
        counted,
        Points.of(12),
        MeasureKind.TERMINATION,
        Optional.of(new MonthTerm(months)),
        basis(38, item, quote));
  }

  private static List<RepairRow> repairs() {
    Set<RepairRoute> study = EnumSet.of(RepairRoute.ONLINE_LEARNING, RepairRoute.OFFLINE_STUDY);
    Points three = Points.of(3);
    String online = "相关人员通过线上学习达到规定课时，每有效学习1次，减免1分，最多不超过3分。";
    String offline = "修复标准与线上修复标准一致。原则上自2026年起，学习培训修复全部采用线上进行";
    String article = "在地州、师市级报刊杂志、新媒体发表的减免1分；在自治区、兵团级报刊、新媒体发表的减免2分";
    return List.of(
        new RepairRow(
            RepairRoute.ONLINE_LEARNING,
            Optional.of(Points.of(1)),
            Optional.of(three),
            study,
            Optional.empty(),
            RepairProof.TRAINING_CREDIT,
            basis(53, "第（一）项", online)),
        new RepairRow(
            RepairRoute.OFFLINE_STUDY,
            Optional.of(Points.of(1)),
            Optional.of(three),
            study,
            Optional.of(LocalDate.of(2026, 1, 1)),
            RepairProof.WRITTEN,
            basis(53, "第（一）项", offline)),
        capped(RepairRoute.PUBLICITY, "第（二）项", "每有效参与一次，减免1分，最多不超过3分"),
        uncapped(
            RepairRoute.WHISTLEBLOWING,
            Optional.of(Points.of(2)),
            "第（三）项",
            "发现违规使用医保基金获得举报奖励的减免2分"),
        capped(RepairRoute.ASSISTANCE, "第（四）项", "每有效参与一次，减免1分，最多不超过3分"),
        uncapped(RepairRoute.ARTICLE_PREFECTURE, Optional.of(Points.of(1)), "第（五）项", article),
        uncapped(RepairRoute.ARTICLE_REGION, Optional.of(Points.of(2)), "第（五）项", article),
        uncapped(RepairRoute.OTHER, Optional.empty(), "第（六）项", "其他应予以修复的途径"));
  }

  private static RepairRow capped(RepairRoute route, String item, String quote) {
    return new RepairRow(
        route,
        Optional.of(Points.of(1)),
        Optional.of(Points.of(3)),
        EnumSet.of(route),
        Optional.empty(),
        RepairProof.WRITTEN,
        basis(53, item, quote));
  }

  private static RepairRow uncapped(
      RepairRoute route, Optional<Points> points, String item, String quote) {
    return new RepairRow(
        route,
        points,
        Optional.empty(),
        EnumSet.of(route),
        Optional.empty(),
        RepairProof.WRITTEN,
        basis(53, item, quote));
  }
}
