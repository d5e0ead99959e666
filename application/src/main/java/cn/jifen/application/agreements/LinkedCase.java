package cn.jifen.application.agreements;

import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.domain.agreements.AgreementStep;
import cn.jifen.domain.agreements.AgreementStep.LinkedApproved;
import cn.jifen.domain.agreements.AgreementStep.LinkedProposed;
import cn.jifen.domain.agreements.AgreementStep.LinkedReturned;
import cn.jifen.domain.agreements.LinkedOrder;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.UserId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One proposal of linked measures with what became of it.
 *
 * @param proposedBy the officer
 * @param sequences where its steps stand in the ledger
 */
public record LinkedCase(
    LinkedProposed proposed,
    UserId proposedBy,
    Optional<LinkedApproved> approved,
    Optional<LinkedReturned> returned,
    List<Long> sequences) {
  public LinkedCase {
    sequences = List.copyOf(sequences);
  }

  /** Where it stands. */
  public enum State {
    PROPOSED("待批准"),
    APPROVED("已批准"),
    RETURNED("已退回");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The Chinese term for screens and refusals. */
    public String label() {
      return label;
    }
  }

  public State state() {
    if (approved.isPresent()) {
      return State.APPROVED;
    }
    return returned.isPresent() ? State.RETURNED : State.PROPOSED;
  }

  /** The measures that its approval ordered; none before. */
  public List<LinkedOrder> orders() {
    return approved.map(LinkedApproved::orders).orElse(List.of());
  }

  static Optional<LinkedCase> find(VersionedSteps at, ProposalId id) {
    return all(at).stream().filter(one -> one.proposed.proposal().equals(id)).findFirst();
  }

  /** All of an institution, oldest first. */
  static List<LinkedCase> all(VersionedSteps at) {
    Map<ProposalId, LinkedCase> cases = new LinkedHashMap<>();
    for (TakenStep taken : at.steps()) {
      if (taken.step() instanceof AgreementStep step) {
        apply(cases, taken, step);
      }
    }
    return List.copyOf(cases.values());
  }

  private static void apply(
      Map<ProposalId, LinkedCase> cases, TakenStep taken, AgreementStep step) {
    switch (step) {
      case LinkedProposed made ->
          cases.put(
              made.proposal(),
              new LinkedCase(
                  made, taken.by(), Optional.empty(), Optional.empty(), List.of(taken.sequence())));
      case LinkedApproved yes ->
          cases.computeIfPresent(
              yes.proposal(), (id, one) -> one.moved(Optional.of(yes), Optional.empty(), taken));
      case LinkedReturned no ->
          cases.computeIfPresent(
              no.proposal(), (id, one) -> one.moved(Optional.empty(), Optional.of(no), taken));
      case AgreementStep.HalfReached _,
          AgreementStep.HalfConfirmed _,
          AgreementStep.HalfSuspended _,
          AgreementStep.HalfReturned _ -> {}
    }
  }

  private LinkedCase moved(
      Optional<LinkedApproved> yes, Optional<LinkedReturned> no, TakenStep taken) {
    List<Long> all = new ArrayList<>(sequences);
    all.add(taken.sequence());
    return new LinkedCase(proposed, proposedBy, yes, no, all);
  }
}
