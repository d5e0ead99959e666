package cn.jifen.web.bootstrap;

import cn.jifen.application.eligibility.EligibilityFacts;
import cn.jifen.application.eligibility.GrantRestoration;
import cn.jifen.application.eligibility.JudgeEligibility;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.screening.ScreenClaims;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases that say whether the insurance pays, and restoration. */
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

  @Singleton
  GrantRestoration grantRestoration(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      PersonAreas areas,
      Ids ids,
      RuleBook book) {
    return new GrantRestoration(onceOnly, files, ledger, areas, ids, book);
  }
}
