package cn.jifen.application.ledger;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ProposalId;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** What the ledger takes. Payloads carry internal ids only, never names or ID numbers. */
public sealed interface LedgerEvent {

  /** The legal day on which it takes effect: point date, day of issue, day of grant. */
  LocalDate effectiveOn();

  /**
   * Something in a person's file.
   *
   * @param outcome for scores and repairs: what it did, so that a later replay can be held against
   *     it
   */
  record InFile(PersonId person, FileEvent event, Optional<Outcome> outcome, LocalDate effectiveOn)
      implements LedgerEvent {}

  /** A step of a procedure about a person. */
  record InCase(PersonId person, CaseStep step) implements LedgerEvent {
    @Override
    public LocalDate effectiveOn() {
      return step.on();
    }
  }

  /** A step of a procedure about an institution and no single person. */
  record AtInstitution(InstitutionCode institution, CaseStep step) implements LedgerEvent {
    @Override
    public LocalDate effectiveOn() {
      return step.on();
    }
  }

  /**
   * A proposal moved on.
   *
   * @param reason why it was returned or withdrawn; empty otherwise
   */
  record ProposalMoved(
      ProposalId proposal,
      DecisionNo decision,
      String from,
      String to,
      String reason,
      LocalDate effectiveOn)
      implements LedgerEvent {}

  /**
   * A file was stored. It changes no file of a person: the entry proves what was stored and when.
   *
   * @param person whose it is; or else
   * @param institution whose it is
   */
  record AttachmentStored(
      AttachmentId attachment,
      Optional<PersonId> person,
      Optional<InstitutionCode> institution,
      String purpose,
      String sha256,
      LocalDate effectiveOn)
      implements LedgerEvent {}

  /** A yearly filing was frozen with its figures. */
  record FilingFrozen(Year year, int edition, String sha256, LocalDate effectiveOn)
      implements LedgerEvent {}
}
