package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds managed people; what it shows is masked. */
public final class SearchPractitioners {
  private final UnitOfWork unitOfWork;
  private final People people;
  private final PractitionerIndex index;
  private final PractitionerCards cards;
  private final Institutions institutions;

  public SearchPractitioners(
      UnitOfWork unitOfWork,
      People people,
      PractitionerIndex index,
      PractitionerCards cards,
      Institutions institutions) {
    this.unitOfWork = unitOfWork;
    this.people = people;
    this.index = index;
    this.cards = cards;
    this.institutions = institutions;
  }

  /** By what is looked for. */
  public sealed interface Criterion {
    /** The full name. */
    record Name(String name) implements Criterion {}

    /** A national code, an earlier one too. */
    record Code(PersonCode code) implements Criterion {}

    /** An identity document. */
    record Identity(IdentityDocument document) implements Criterion {}

    /** Everybody ever registered at that institution. */
    record At(InstitutionCode institution) implements Criterion {}
  }

  /** What came of it. */
  public sealed interface Result {
    /** A page, in order of ids; empty when nobody was found whom the actor may see. */
    record Found(List<PractitionerView> people) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page of the people found. Offices find people with a registration ever in their area or below
   * it; an institution finds its own people by {@link Criterion.At} only.
   *
   * @param after id after which the page starts; 0 for the first page
   */
  public Result search(Actor actor, Criterion criterion, long after, int limit) {
    Optional<Refusal> denied =
        Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.INSTITUTION);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : unitOfWork.inTransaction(() -> found(actor, criterion, after, limit));
  }

  private Result found(Actor actor, Criterion criterion, long after, int limit) {
    if (criterion instanceof Criterion.At at) {
      return staff(actor, at.institution(), after, limit);
    }
    if (!Visibility.of(actor).isOffice()) {
      return new Result.Refused(Access.areaNotCovered());
    }
    return new Result.Found(
        switch (criterion) {
          case Criterion.Name name -> named(actor, name.name(), after, limit);
          case Criterion.Code code -> one(actor, after, () -> byCode(code.code()));
          case Criterion.Identity identity ->
              one(actor, after, () -> byIdentity(identity.document()));
          case Criterion.At _ -> List.of();
        });
  }

  private Result staff(Actor actor, InstitutionCode code, long after, int limit) {
    Optional<Institution> place = Optional.ofNullable(institutions.find(Set.of(code)).get(code));
    boolean seen = place.map(p -> Visibility.of(actor).sees(code, p.region())).orElse(false);
    return seen
        ? new Result.Found(cards.of(index.at(code, after, limit)))
        : new Result.Refused(Access.areaNotCovered());
  }

  private List<PractitionerView> named(Actor actor, String name, long after, int limit) {
    AreaCode own = new AreaCode(actor.office().value());
    return cards.of(index.named(name, own, after, limit));
  }

  private List<PractitionerView> one(Actor actor, long after, Supplier<Optional<PersonId>> search) {
    return search.get().filter(id -> id.value() > after).stream()
        .flatMap(id -> cards.of(List.of(id)).stream())
        .filter(card -> isSeen(actor, card))
        .toList();
  }

  private static boolean isSeen(Actor actor, PractitionerView card) {
    return card.registrations().stream()
        .filter(r -> !r.region().isEmpty())
        .anyMatch(r -> actor.covers(new AreaCode(r.region())));
  }

  private Optional<PersonId> byCode(PersonCode code) {
    return Optional.ofNullable(people.byCode(Set.of(code)).get(code)).map(Practitioner::id);
  }

  private Optional<PersonId> byIdentity(IdentityDocument document) {
    return Optional.ofNullable(people.byIdentity(Set.of(document)).get(document));
  }
}
