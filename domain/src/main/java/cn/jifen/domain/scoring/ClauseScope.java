package cn.jifen.domain.scoring;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.Institution;
import java.util.Optional;

/** Whom a clause can concern (Art 33(2), 36(2)). */
public final class ClauseScope {
  private ClauseScope() {}

  /**
   * What speaks against scoring this person at this institution under the clause; empty when
   * nothing does.
   */
  public static Optional<Finding> against(
      RuleVersion rule, Clause clause, Institution institution, Category category) {
    if (clause == Clause.C33_2 && !institution.isPublicMedical()) {
      return Optional.of(
          new Finding(
              "clause-needs-public-medical",
              rule.scale().row(clause).basis(),
              "该条款只适用于公立医疗机构的相关人员",
              "“" + institution.name() + "”不是公立医疗机构"));
    }
    if (clause == Clause.C36_2 && !category.holdsLicence()) {
      return Optional.of(
          new Finding(
              "clause-needs-licence",
              rule.scale().row(clause).basis(),
              "该条款只适用于卫生专业技术人员和药师",
              "“" + category.label() + "”没有可注销、吊销的执业资格"));
    }
    return Optional.empty();
  }
}
