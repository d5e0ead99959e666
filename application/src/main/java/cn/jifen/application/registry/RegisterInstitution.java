package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CodePattern;
import cn.jifen.domain.registry.CodePatterns;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.SocialCreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Registers a designated institution, or a change of one as a dated version; what is equal has no
 * effect.
 */
public final class RegisterInstitution {
  private final Attempts attempts;
  private final Institutions institutions;
  private final CodePatterns patterns;
  private final RegistryFindings findings;

  public RegisterInstitution(
      Attempts attempts, Institutions institutions, CodePatterns patterns, RuleBook book) {
    this.attempts = attempts;
    this.institutions = institutions;
    this.patterns = patterns;
    this.findings = new RegistryFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * It is registered so.
     *
     * @param changed false when it was registered exactly so before
     */
    record Registered(Institution institution, boolean changed) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Registers an institution.
   *
   * @return refused for an actor who is no officer of its area, or of the area that it had so far,
   *     and for a name, code or social credit code that cannot be right
   */
  public Result register(Act act, Institution institution) {
    return attempts.inTransaction(() -> registered(act, institution));
  }

  private Result registered(Act act, Institution given) {
    Optional<Institution> known =
        Optional.ofNullable(institutions.find(List.of(given.code())).get(given.code()));
    Optional<Refusal> denied =
        Stream.concat(known.map(Institution::region).stream(), Stream.of(given.region()))
            .map(area -> officerOf(act, area))
            .flatMap(Optional::stream)
            .findFirst();
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    List<Finding> against = against(given);
    if (!against.isEmpty()) {
      return new Result.Refused(new Refusal(against));
    }
    boolean changed = known.filter(given::equals).isEmpty();
    if (changed) {
      LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
      institutions.record(List.of(given), today, act.at());
    }
    return new Result.Registered(given, changed);
  }

  private static Optional<Refusal> officerOf(Act act, AreaCode area) {
    return Access.requireRoleIn(act.actor(), Role.OFFICER, area);
  }

  private List<Finding> against(Institution given) {
    List<Finding> found = new ArrayList<>();
    if (given.name().isBlank()) {
      found.add(findings.flaw("name-missing", "请填写机构名称", "没有填写机构名称"));
    }
    CodePattern pattern = patterns.of(given.kind());
    if (!pattern.fits(given.code().value())) {
      found.add(
          findings.flaw("institution-code-pattern", "应为：" + pattern.description(), "机构代码不合编码规则"));
    }
    SocialCreditCode.flawIn(given.uscc())
        .ifPresent(flaw -> found.add(findings.flaw("uscc-flawed", flaw.label(), "统一社会信用代码有误")));
    return found;
  }
}
