package cn.jifen.application.eligibility;

import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.eligibility.PaymentFacts;
import cn.jifen.domain.eligibility.PaymentReason;
import cn.jifen.domain.eligibility.PaymentRules;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.ServiceDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.IdentityDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says whether the insurance pays for a person's service at an institution on a day (Art 24,
 * 57–60).
 */
public final class JudgeEligibility {
  private final UnitOfWork unitOfWork;
  private final EligibilityFacts facts;
  private final RuleBook book;

  public JudgeEligibility(UnitOfWork unitOfWork, EligibilityFacts facts, RuleBook book) {
    this.unitOfWork = unitOfWork;
    this.facts = facts;
    this.book = book;
  }

  /**
   * The answer.
   *
   * @param standing status, term and decisive measure on the day; empty when nobody has that code
   *     or document
   * @param ruleVersion number of the rule version by which measures and reasons are read
   */
  public record Judgement(
      PaymentReason reason, Optional<Standing> standing, ServiceDate on, String ruleVersion) {}

  /** By national code, a former one too. */
  public Judgement byCode(
      PersonCode person, InstitutionCode institution, ServiceDate on, boolean emergency) {
    return judged(
        () ->
            facts
                .load(List.of(person), List.of(institution))
                .about(person, institution, on, emergency),
        on);
  }

  /** By identity document, also for people without a national code. */
  public Judgement byIdentity(
      IdentityDocument document, InstitutionCode institution, ServiceDate on, boolean emergency) {
    return judged(
        () ->
            facts
                .load(List.of(), List.of(institution))
                .about(facts.loadByIdentity(document), institution, on, emergency),
        on);
  }

  private Judgement judged(Supplier<PaymentFacts> load, ServiceDate on) {
    PaymentFacts known = unitOfWork.inTransaction(load);
    return new Judgement(PaymentRules.judge(known), known.standing(), on, book.latest().number());
  }
}
