package cn.jifen.application.eligibility;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.eligibility.PaymentFacts;
import cn.jifen.domain.eligibility.PaymentReason;
import cn.jifen.domain.eligibility.PaymentRules;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.ServiceDate;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import java.util.Optional;
import java.util.Set;

/** Judges whether the insurance pays for a service (Art 24, 57–60). */
public final class JudgeEligibility {
  private final UnitOfWork unitOfWork;
  private final EligibilityFacts facts;
  private final Institutions institutions;

  public JudgeEligibility(
      UnitOfWork unitOfWork, EligibilityFacts facts, Institutions institutions) {
    this.unitOfWork = unitOfWork;
    this.facts = facts;
    this.institutions = institutions;
  }

  /** Whom the question is about. */
  public sealed interface Who {
    /** By national code, an earlier one too. */
    record Code(PersonCode code) implements Who {}

    /** By identity document: not everybody has a code (rules 1.2). */
    record Identity(IdentityDocument document) implements Who {}
  }

  /**
   * One service.
   *
   * @param on day of the service
   * @param emergency 急诊、抢救
   */
  public record Service(InstitutionCode institution, ServiceDate on, boolean emergency) {}

  /** What came of it. */
  public sealed interface Result {
    /**
     * The answer.
     *
     * @param standing status on the day of the service; empty for an unknown person
     */
    record Judged(PaymentReason reason, Optional<Standing> standing) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * The judgement by everything that is known now. For settlement systems about any institution,
   * for offices about those in their area, for an institution about itself.
   */
  public Result judge(Actor actor, Who who, Service service) {
    Optional<Refusal> denied =
        Access.requireAnyRole(
            actor, Role.SETTLEMENT, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.INSTITUTION);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : unitOfWork.inTransaction(() -> judged(actor, who, service));
  }

  private Result judged(Actor actor, Who who, Service service) {
    if (!mayAsk(actor, service.institution())) {
      return new Result.Refused(Access.areaNotCovered());
    }
    PaymentFacts known = about(who, service);
    return new Result.Judged(PaymentRules.judge(known), known.standing());
  }

  private boolean mayAsk(Actor actor, InstitutionCode code) {
    if (actor.has(Role.SETTLEMENT)) {
      return true;
    }
    Optional<Institution> place = Optional.ofNullable(institutions.find(Set.of(code)).get(code));
    return place.map(p -> Visibility.of(actor).sees(code, p.region())).orElse(false);
  }

  private PaymentFacts about(Who who, Service service) {
    Set<InstitutionCode> place = Set.of(service.institution());
    return switch (who) {
      case Who.Code code ->
          facts
              .load(Set.of(code.code()), place)
              .about(code.code(), service.institution(), service.on(), service.emergency());
      case Who.Identity identity ->
          facts
              .load(Set.of(), place)
              .about(
                  facts.loadByIdentity(identity.document()),
                  service.institution(),
                  service.on(),
                  service.emergency());
    };
  }
}
