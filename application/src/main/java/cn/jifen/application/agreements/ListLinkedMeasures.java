package cn.jifen.application.agreements;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.LinkedOrder;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists the linked measures of an institution, proposed, ordered and returned (Art 37). */
public final class ListLinkedMeasures {
  private final UnitOfWork unitOfWork;
  private final InstitutionDesk desk;
  private final LinkedConditions conditions;
  private final PersonFiles files;

  public ListLinkedMeasures(
      UnitOfWork unitOfWork, InstitutionDesk desk, LinkedConditions conditions, PersonFiles files) {
    this.unitOfWork = unitOfWork;
    this.desk = desk;
    this.conditions = conditions;
    this.files = files;
  }

  /**
   * One proposal as it stands.
   *
   * @param revoked which of its measures were revoked
   * @param untilNow first day after the agreement's state as the register has it now; where it is
   *     not what the proposal says, the measures keep the term of their notices (reading
   *     linked-term-as-notified)
   */
  public record Listed(LinkedCase linked, Set<OrderId> revoked, Optional<LocalDate> untilNow) {
    public Listed {
      revoked = Set.copyOf(revoked);
    }
  }

  /** What came of it. */
  public sealed interface Result {
    /** Oldest first. */
    record Shown(List<Listed> cases) implements Result {
      public Shown {
        cases = List.copyOf(cases);
      }
    }

    /** No such institution. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /** The cases: to offices that cover the institution's area. */
  public Result list(Actor actor, InstitutionCode code) {
    return Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> unitOfWork.inTransaction(() -> found(actor, code)));
  }

  private Result found(Actor actor, InstitutionCode code) {
    return desk.find(code)
        .map(
            place ->
                Visibility.of(actor).sees(code, place.region())
                    ? shown(code)
                    : new Result.Refused(Access.areaNotCovered()))
        .orElseGet(() -> Visibility.of(actor).ofUnknown(Result.Refused::new, Result.Unknown::new));
  }

  private Result shown(InstitutionCode code) {
    List<LinkedCase> cases = LinkedCase.all(desk.steps(code));
    Map<PersonId, VersionedFile> loaded =
        files.load(
            cases.stream()
                .flatMap(one -> one.orders().stream())
                .map(LinkedOrder::person)
                .collect(Collectors.toSet()));
    return new Result.Shown(
        cases.stream()
            .map(
                one ->
                    new Listed(
                        one,
                        revoked(one, loaded),
                        conditions
                            .stateFrom(code, one.proposed().agreementFrom())
                            .map(Agreement::period)
                            .flatMap(period -> period.until())))
            .toList());
  }

  private static Set<OrderId> revoked(LinkedCase linked, Map<PersonId, VersionedFile> loaded) {
    return linked.orders().stream()
        .filter(
            order ->
                Optional.ofNullable(loaded.get(order.person()))
                    .filter(file -> file.file().isRevoked(order.order()))
                    .isPresent())
        .map(LinkedOrder::order)
        .collect(Collectors.toSet());
  }
}
