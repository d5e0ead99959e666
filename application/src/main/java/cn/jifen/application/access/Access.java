package cn.jifen.application.access;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Refusal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The questions of access that use cases ask before they do anything else. */
public final class Access {
  private static final LegalBasis SEPARATE_POSTS =
      new LegalBasis("新医保规〔2025〕2号", 68, "", "明确不同单位不同岗位的权限内容，专岗专权");

  private static final LegalBasis HANDED_OVER =
      new LegalBasis("新医保规〔2025〕2号", 49, "", "仍有异议的，移交本级医保行政部门处理。");

  private Access() {}

  /** A refusal when the actor has not that role. */
  public static Optional<Refusal> requireRole(Actor actor, Role role) {
    return actor.has(role)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                new Finding(
                    "role-missing",
                    SEPARATE_POSTS,
                    "须由“" + role.label() + "”岗位办理",
                    "当前账号没有该岗位权限")));
  }

  /** A refusal when the actor has none of these roles. */
  public static Optional<Refusal> requireAnyRole(Actor actor, Role... roles) {
    if (Arrays.stream(roles).anyMatch(actor::has)) {
      return Optional.empty();
    }
    String labels = Arrays.stream(roles).map(Role::label).collect(Collectors.joining("、"));
    return Optional.of(
        Refusal.of(
            new Finding("role-missing", SEPARATE_POSTS, "须由下列岗位之一办理：" + labels, "当前账号没有该岗位权限")));
  }

  /**
   * The refusal of what lies outside the actor's area. Its words hold as well for what there is not
   * at all: nobody learns from it what exists (ADR 0011).
   */
  public static Refusal areaNotCovered() {
    return Refusal.of(
        new Finding(
            "area-not-covered",
            SEPARATE_POSTS,
            "请核对编号或者代码；属于其他辖区的，由机构所在地经办机构办理",
            "当前账号可以查看、办理的范围内没有该事项"));
  }

  /**
   * The refusal of what there is not: an office over all areas is told so, to every other one it is
   * as what lies in another area.
   */
  public static Refusal unknown(Actor actor, Finding unknown) {
    return actor.coversEverything() ? Refusal.of(unknown) : areaNotCovered();
  }

  /** The refusal of a file in which no appeal went to the actor's department (Art 49). */
  public static Refusal notHandedOver() {
    return Refusal.of(
        new Finding(
            "appeal-not-handed-over", HANDED_OVER, "申诉移交本部门后，方可查阅该人员的档案和材料", "没有移交本部门的该人员申诉"));
  }

  /** A refusal for a post that reads no papers about people at all (rules 9; Art 47, 49). */
  public static Optional<Refusal> requireReader(Actor actor) {
    return requireAnyRole(
        actor,
        Role.OFFICER,
        Role.REVIEWER,
        Role.PROVINCE,
        Role.ADMINISTRATION,
        Role.INSTITUTION,
        Role.PERSON);
  }

  /**
   * A refusal when the actor has not that role, or the area is not the office's own or below it.
   */
  public static Optional<Refusal> requireRoleIn(Actor actor, Role role, AreaCode area) {
    Optional<Refusal> noRole = requireRole(actor, role);
    if (noRole.isPresent() || actor.covers(area)) {
      return noRole;
    }
    return Optional.of(areaNotCovered());
  }
}
