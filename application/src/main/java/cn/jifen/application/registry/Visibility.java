package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.Refusal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an actor may see (rules 9): offices their own area and below, an institution its own people,
 * a person the own file. Until there are accounts the user of an institution is the institution's
 * code and that of a person the person's code.
 */
public final class Visibility {
  private final Actor actor;

  private Visibility(Actor actor) {
    this.actor = actor;
  }

  public static Visibility of(Actor actor) {
    return new Visibility(actor);
  }

  /** Whether the institution of that area is the actor's own or lies in the office's area. */
  public boolean sees(InstitutionCode institution, AreaCode region) {
    return isOffice() && actor.covers(region) || isInstitution(institution);
  }

  /** Whether that is the actor's own code. */
  public boolean isSelf(Optional<PersonCode> person) {
    return actor.has(Role.PERSON)
        && person.map(code -> code.value().equals(actor.user().value())).orElse(false);
  }

  /** Whether the actor sees by area. */
  public boolean isOffice() {
    return actor.has(Role.OFFICER) || actor.has(Role.REVIEWER) || actor.has(Role.PROVINCE);
  }

  /**
   * The answer to whoever asks for something that there is not: only offices over all areas are
   * told so. To everybody else it is refused as what the actor may not see, so that nobody learns
   * what exists (ADR 0011).
   */
  public <R> R ofUnknown(Function<Refusal, R> refused, Supplier<R> unknown) {
    return isToldOfUnknown() ? unknown.get() : refused.apply(notSeen());
  }

  /** Whether the actor is told of something that there is none. */
  public boolean isToldOfUnknown() {
    return isOffice() && actor.coversEverything();
  }

  /** The refusal of what the actor may not see, in the words of its post. */
  public Refusal notSeen() {
    return actor.has(Role.ADMINISTRATION) && !isOffice()
        ? Access.notHandedOver()
        : Access.areaNotCovered();
  }

  /** The institution that the actor works for; empty for all others. */
  public Optional<InstitutionCode> ownInstitution() {
    return actor.has(Role.INSTITUTION)
        ? Optional.of(new InstitutionCode(actor.user().value()))
        : Optional.empty();
  }

  /** Whether the actor is that institution. */
  public boolean isInstitution(InstitutionCode institution) {
    return ownInstitution().filter(institution::equals).isPresent();
  }
}
