package cn.jifen.web.bootstrap;

import cn.jifen.application.eligibility.EligibilityFacts;
import cn.jifen.application.eligibility.JudgeEligibility;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.screening.ScreenClaims;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases that say whether the insurance pays. */
@Factory
final class EligibilityFactory {

  @Singleton
  JudgeEligibility judgeEligibility(
      UnitOfWork unitOfWork, EligibilityFacts facts, Institutions institutions) {
    return new JudgeEligibility(unitOfWork, facts, institutions);
  }

  @Singleton
  ScreenClaims screenClaims(UnitOfWork unitOfWork, EligibilityFacts facts) {
    return new ScreenClaims(unitOfWork, facts);
  }
}
