package cn.jifen.application.appeals;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleVersion;
import java.util.Optional;

/** Who may act in an appeal: the agency, and from the escalation on the department alone. */
final class Mandates {
  private final RuleVersion rule;

  Mandates(RuleVersion rule) {
    this.rule = rule;
  }

  /** A refusal for an actor who could act at no time: it is not told what there is. */
  static Optional<Refusal> againstRoles(Actor actor, Role atAgency) {
    return Access.requireAnyRole(actor, atAgency, Role.ADMINISTRATION);
  }

  /**
   * A refusal for an actor who may not act now. Who is of another area is not told where it is.
   *
   * @param atAgency the role needed at the agency of the area
   * @param escalatedTo the department that it went to; empty: it is with the agency
   */
  Optional<Refusal> against(
      Actor actor, Role atAgency, AreaCode area, Optional<OfficeCode> escalatedTo) {
    if (!actor.covers(area)) {
      return Optional.of(Access.areaNotCovered());
    }
    return escalatedTo.isPresent()
        ? againstDepartment(actor, escalatedTo.get())
        : Access.requireRole(actor, atAgency);
  }

  /** The department of the same level, not one above it (Art 49). */
  private Optional<Refusal> againstDepartment(Actor actor, OfficeCode department) {
    boolean its = actor.has(Role.ADMINISTRATION) && actor.office().equals(department);
    return its ? Optional.empty() : Optional.of(Refusal.of(withDepartment(department)));
  }

  private Finding withDepartment(OfficeCode department) {
    return new Finding(
        "appeal-with-department",
        rule.article(49, "", "仍有异议的，移交本级医保行政部门处理。"),
        "须由区划 " + department + " 的“" + Role.ADMINISTRATION.label() + "”办理",
        "该申诉已移交本级医保行政部门");
  }
}
