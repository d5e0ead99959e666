package cn.jifen.application.agreements;

import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.port.Ids;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.FileEvent.OrderRevoked;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives a measure without a score another term (Art 37): the one that was notified is revoked, and
 * another order goes on in its place from the same first day.
 */
public final class OrderReplacements {
  private final Agreements agreements;
  private final Ids ids;
  private final AgreementFindings findings;

  public OrderReplacements(Agreements agreements, Ids ids, RuleBook book) {
    this.agreements = agreements;
    this.ids = ids;
    this.findings = new AgreementFindings(book);
  }

  /**
   * What speaks against a term that was decided on appeal: people are suspended for the same time
   * as the agreement, so it can only be that of the register; a stated bar is the decider's to
   * shorten.
   */
  public Optional<Finding> against(MeasureOrdered was, LocalDate endsBefore) {
    if (was.rule() != LinkedRule.AGREEMENT_SUSPENDED) {
      return Optional.empty();
    }
    Optional<LocalDate> registered =
        was.institution()
            .flatMap(institution -> suspensionOn(institution, was.firstDay()))
            .flatMap(suspension -> suspension.period().until());
    return registered.filter(endsBefore::equals).isPresent()
        ? Optional.empty()
        : Optional.of(findings.notTheAgreementsTerm(registered, endsBefore));
  }

  /** The suspension that began on that day or was the last to begin before it. */
  private Optional<Agreement> suspensionOn(InstitutionCode institution, LocalDate day) {
    return agreements.of(List.of(institution)).getOrDefault(institution, List.of()).stream()
        .filter(agreement -> agreement.state() == AgreementState.SUSPENDED)
        .filter(agreement -> !agreement.period().from().isAfter(day))
        .max(Comparator.comparing(agreement -> agreement.period().from()));
  }

  /**
   * Records the other term. The letter that tells of it has to be issued under the id of the new
   * order's notice in the same transaction.
   *
   * @param endsBefore first day after the term; empty: no fixed one
   */
  public MeasureOrdered record(
      FileRecorder recorder,
      PersonId person,
      MeasureOrdered was,
      Optional<LocalDate> endsBefore,
      LocalDate today,
      String reason) {
    MeasureOrdered instead =
        was.replacedBy(new OrderId(ids.next()), new NoticeId(ids.next()), today, endsBefore);
    recorder.record(person, new OrderRevoked(was.order(), today, reason));
    recorder.record(person, instead);
    return instead;
  }
}
