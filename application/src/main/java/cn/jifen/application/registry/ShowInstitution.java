package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.Institution;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows one institution with the history of its agreements. */
public final class ShowInstitution {
  private final UnitOfWork unitOfWork;
  private final Institutions institutions;
  private final Agreements agreements;

  public ShowInstitution(UnitOfWork unitOfWork, Institutions institutions, Agreements agreements) {
    this.unitOfWork = unitOfWork;
    this.institutions = institutions;
    this.agreements = agreements;
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * The institution.
     *
     * @param agreements by first day
     */
    record Shown(Institution institution, List<Agreement> agreements) implements Result {}

    /** No such institution. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * One institution: to offices that cover its area, and to the institution itself. An institution
   * outside of the actor's area is refused.
   */
  public Result show(Actor actor, InstitutionCode code) {
    Optional<Refusal> denied =
        Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.INSTITUTION);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : unitOfWork.inTransaction(() -> found(actor, code));
  }

  private Result found(Actor actor, InstitutionCode code) {
    Optional<Institution> institution =
        Optional.ofNullable(institutions.find(Set.of(code)).get(code));
    if (institution.isEmpty()) {
      return Visibility.of(actor).ofUnknown(Result.Refused::new, Result.Unknown::new);
    }
    AreaCode region = institution.get().region();
    return Visibility.of(actor).sees(code, region)
        ? new Result.Shown(
            institution.get(), agreements.of(Set.of(code)).getOrDefault(code, List.of()))
        : new Result.Refused(Access.areaNotCovered());
  }
}
