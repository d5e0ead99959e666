package cn.jifen.domain.registry;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.RegistryStep.CorrectionDemanded;
import cn.jifen.domain.registry.RegistryStep.CorrectionDone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order to correct about one person's registration (责成整改, Art 58), as the steps leave it.
 *
 * @param dueOn last day for it
 * @param doneOn day on which the agency found it corrected; empty while it is open
 */
public record CorrectionDemand(
    InstitutionCode institution,
    RegistryDefect defect,
    LocalDate demandedOn,
    LocalDate dueOn,
    Optional<LocalDate> doneOn) {

  /** The orders in one person's file, in the order of their recording. */
  public static List<CorrectionDemand> in(List<RegistryStep> steps) {
    List<CorrectionDemand> demands = new ArrayList<>();
    for (RegistryStep step : steps) {
      if (step instanceof CorrectionDemanded demanded) {
        demands.add(
            new CorrectionDemand(
                demanded.institution(),
                demanded.defect(),
                demanded.on(),
                demanded.dueOn(),
                Optional.empty()));
      } else if (step instanceof CorrectionDone done) {
        demands.replaceAll(demand -> demand.isAnsweredBy(done) ? demand.done(done.on()) : demand);
      }
    }
    return List.copyOf(demands);
  }

  /** Whether it still waits for the correction. */
  public boolean isOpen() {
    return doneOn.isEmpty();
  }

  /** Whether it was not done by its last day; on that day itself it is still in time. */
  public boolean isOverdue(LocalDate today) {
    return doneOn.orElse(today).isAfter(dueOn);
  }

  /** Whether it is about that defect there. */
  public boolean isAbout(InstitutionCode place, RegistryDefect found) {
    return institution.equals(place) && defect == found;
  }

  private boolean isAnsweredBy(CorrectionDone done) {
    return isOpen() && isAbout(done.institution(), done.defect());
  }

  private CorrectionDemand done(LocalDate on) {
    return new CorrectionDemand(institution, defect, demandedOn, dueOn, Optional.of(on));
  }
}
