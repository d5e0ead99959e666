package cn.jifen.application.verification;

import cn.jifen.application.access.Actor;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.registry.PractitionerView;
import cn.jifen.domain.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the orders to correct that are open (Art 58), per office or institution. */
public final class ListDemands {
  private final UnitOfWork unitOfWork;
  private final VerificationLists lists;
  private final PractitionerCards cards;
  private final ListScopes scopes;
  private final Now now;

  public ListDemands(
      UnitOfWork unitOfWork,
      VerificationLists lists,
      PractitionerCards cards,
      Institutions institutions,
      Now now) {
    this.unitOfWork = unitOfWork;
    this.lists = lists;
    this.cards = cards;
    this.scopes = new ListScopes(institutions);
    this.now = now;
  }

  /** One order; overdue from the day after its last day. */
  public record Line(FiledDemand filed, PractitionerView person, boolean overdue) {}

  /** What came of it. */
  public sealed interface Result {
    record Listed(List<Line> lines) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page.
   *
   * @param scope empty: the office's own area, or the actor's own institution
   * @param after place after which the page starts
   */
  public Result list(Actor actor, Optional<Scope> scope, ListKey after, int limit) {
    return unitOfWork.inTransaction(
        () -> {
          Scope wanted = scope.orElseGet(() -> scopes.ownOf(actor));
          return scopes
              .deny(actor, wanted)
              .<Result>map(Result.Refused::new)
              .orElseGet(() -> new Result.Listed(lines(lists.openDemands(wanted, after, limit))));
        });
  }

  private List<Line> lines(List<FiledDemand> demands) {
    Map<String, PractitionerView> shown =
        PeopleShown.byId(cards, demands.stream().map(FiledDemand::person).distinct().toList());
    return demands.stream()
        .flatMap(
            filed ->
                Optional.ofNullable(shown.get(filed.person().toString())).stream()
                    .map(person -> new Line(filed, person, filed.demand().isOverdue(now.today()))))
        .toList();
  }
}
