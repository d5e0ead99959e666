package cn.jifen.application.agreements;

import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.domain.agreements.AgreementStep;
import cn.jifen.domain.agreements.AgreementStep.HalfConfirmed;
import cn.jifen.domain.agreements.AgreementStep.HalfReached;
import cn.jifen.domain.agreements.AgreementStep.HalfReturned;
import cn.jifen.domain.agreements.AgreementStep.HalfSuspended;
import cn.jifen.domain.kernel.UserId;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done about the half of Art 39 at one institution in one calendar year.
 *
 * @param raised the task, as it was raised by the notice that reached half
 * @param confirmed figures and term that wait for approval or were approved last; empty when none,
 *     or when they were returned
 * @param confirmedBy who confirmed them
 * @param suspendedOn day on which the suspension was approved
 * @param sequences where its steps stand in the ledger
 */
public record HalfYear(
    Year year,
    Optional<HalfReached> raised,
    Optional<HalfConfirmed> confirmed,
    Optional<UserId> confirmedBy,
    Optional<LocalDate> suspendedOn,
    List<Long> sequences) {
  public HalfYear {
    sequences = List.copyOf(sequences);
  }

  static HalfYear of(VersionedSteps at, Year year) {
    HalfYear state =
        new HalfYear(
            year,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    for (TakenStep taken : at.steps()) {
      if (taken.step() instanceof AgreementStep step) {
        state = state.after(step, taken);
      }
    }
    return state;
  }

  private HalfYear after(AgreementStep step, TakenStep taken) {
    return switch (step) {
      case HalfReached reached when isOf(reached.year()) ->
          with(Optional.of(reached), confirmed, confirmedBy, suspendedOn, taken);
      case HalfConfirmed made when isOf(made.year()) ->
          with(raised, Optional.of(made), Optional.of(taken.by()), suspendedOn, taken);
      case HalfSuspended done when isOf(done.year()) ->
          with(raised, confirmed, confirmedBy, Optional.of(done.on()), taken);
      case HalfReturned back when isOf(back.year()) ->
          with(raised, Optional.empty(), Optional.empty(), suspendedOn, taken);
      case HalfReached _,
          HalfConfirmed _,
          HalfSuspended _,
          HalfReturned _,
          AgreementStep.LinkedProposed _,
          AgreementStep.LinkedApproved _,
          AgreementStep.LinkedReturned _ ->
          this;
    };
  }

  private boolean isOf(int other) {
    return year.getValue() == other;
  }

  private HalfYear with(
      Optional<HalfReached> task,
      Optional<HalfConfirmed> figures,
      Optional<UserId> by,
      Optional<LocalDate> suspended,
      TakenStep taken) {
    List<Long> all = new ArrayList<>(sequences);
    all.add(taken.sequence());
    return new HalfYear(year, task, figures, by, suspended, all);
  }
}
