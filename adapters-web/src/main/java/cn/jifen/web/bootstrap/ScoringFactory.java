package cn.jifen.web.bootstrap;

import cn.jifen.application.documents.CorrectionLetters;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.scoring.ApproveProposal;
import cn.jifen.application.scoring.AssessProposal;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.application.scoring.PreviewDecision;
import cn.jifen.application.scoring.ProposalDesk;
import cn.jifen.application.scoring.Proposals;
import cn.jifen.application.scoring.ProposeCorrection;
import cn.jifen.application.scoring.ProposeDecision;
import cn.jifen.application.scoring.ProposeParentChange;
import cn.jifen.application.scoring.ReadDecision;
import cn.jifen.application.scoring.ReadProposals;
import cn.jifen.application.scoring.ReturnProposal;
import cn.jifen.application.scoring.ScoreReplacements;
import cn.jifen.application.scoring.ScoredPeople;
import cn.jifen.application.scoring.ScoringRegisters;
import cn.jifen.application.scoring.SubmitProposal;
import cn.jifen.application.scoring.WithdrawProposal;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases of decisions, proposals and corrections. */
@Factory
final class ScoringFactory {

  @Singleton
  ScoringRegisters scoringRegisters(
      RuleBook book,
      People people,
      Institutions institutions,
      Registrations registrations,
      Decisions decisions,
      PersonFiles files,
      ScoredPeople scored) {
    return new ScoringRegisters(
        book, people, institutions, registrations, decisions, files, scored);
  }

  @Singleton
  AssessProposal assessProposal(ScoringRegisters registers) {
    return new AssessProposal(registers);
  }

  @Singleton
  ScoreReplacements scoreReplacements(ScoringRegisters registers, Ids ids) {
    return new ScoreReplacements(registers, ids);
  }

  @Singleton
  ProposalDesk proposalDesk(
      OnceOnly onceOnly, Proposals proposals, AssessProposal assess, Ledger ledger, RuleBook book) {
    return new ProposalDesk(onceOnly, proposals, assess, ledger, book);
  }

  @Singleton
  ProposeDecision proposeDecision(ProposalDesk desk, Institutions institutions, Ids ids) {
    return new ProposeDecision(desk, institutions, ids);
  }

  @Singleton
  PreviewDecision previewDecision(
      UnitOfWork unitOfWork, AssessProposal assess, ProposeDecision propose, RuleBook book) {
    return new PreviewDecision(unitOfWork, assess, propose, book);
  }

  @Singleton
  ProposeCorrection proposeCorrection(
      ProposalDesk desk, PersonFiles files, Decisions decisions, PersonAreas areas, Ids ids) {
    return new ProposeCorrection(desk, files, decisions, areas, ids);
  }

  @Singleton
  ProposeParentChange proposeParentChange(ProposalDesk desk, ScoringRegisters registers, Ids ids) {
    return new ProposeParentChange(desk, registers, ids);
  }

  @Singleton
  SubmitProposal submitProposal(ProposalDesk desk) {
    return new SubmitProposal(desk);
  }

  @Singleton
  ApproveProposal.Correcting correcting(ScoreReplacements replacements, CorrectionLetters letters) {
    return new ApproveProposal.Correcting(replacements, letters);
  }

  @Singleton
  ApproveProposal approveProposal(
      ProposalDesk desk,
      PersonFiles files,
      Ledger ledger,
      Decisions decisions,
      ApproveProposal.Correcting correcting,
      Ids ids) {
    return new ApproveProposal(desk, files, ledger, decisions, correcting, ids);
  }

  @Singleton
  ReturnProposal returnProposal(ProposalDesk desk) {
    return new ReturnProposal(desk);
  }

  @Singleton
  WithdrawProposal withdrawProposal(ProposalDesk desk) {
    return new WithdrawProposal(desk);
  }

  @Singleton
  ReadDecision readDecision(UnitOfWork unitOfWork, Decisions decisions) {
    return new ReadDecision(unitOfWork, decisions);
  }

  @Singleton
  ReadProposals readProposals(UnitOfWork unitOfWork, Proposals proposals, RuleBook book) {
    return new ReadProposals(unitOfWork, proposals, book);
  }
}
