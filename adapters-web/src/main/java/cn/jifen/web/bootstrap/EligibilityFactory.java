package cn.jifen.web.bootstrap;

import cn.jifen.application.access.FileAccesses;
import cn.jifen.application.eligibility.EligibilityFacts;
import cn.jifen.application.eligibility.JudgeEligibility;
import cn.jifen.application.eligibility.ReadPersonFile;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.screening.ScreenClaims;
import cn.jifen.domain.law.RuleBook;
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

  @Singleton
  ReadPersonFile readPersonFile(
      UnitOfWork unitOfWork,
      People people,
      PractitionerCards cards,
      FileEntries entries,
      EventReader reader,
      FileAccesses accesses,
      RuleBook book,
      Now now) {
    return new ReadPersonFile(unitOfWork, people, cards, entries, reader, accesses, book, now);
  }
}
