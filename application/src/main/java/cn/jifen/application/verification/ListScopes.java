package cn.jifen.application.verification;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.Institution;
import java.util.List;
import java.util.Optional;

/** Whose lists an actor may see: offices those of their area, an institution its own. */
final class ListScopes {
  private final Institutions institutions;

  ListScopes(Institutions institutions) {
    this.institutions = institutions;
  }

  /** The scope for an actor who named none. */
  Scope ownOf(Actor actor) {
    return Visibility.of(actor)
        .ownInstitution()
        .filter(own -> !Visibility.of(actor).isOffice())
        .<Scope>map(Scope.At::new)
        .orElseGet(() -> new Scope.Area(new AreaCode(actor.office().value())));
  }

  /** A refusal when the actor may not see it. */
  Optional<Refusal> deny(Actor actor, Scope scope) {
    Optional<Refusal> noRole =
        Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.INSTITUTION);
    if (noRole.isPresent()) {
      return noRole;
    }
    boolean seen =
        switch (scope) {
          case Scope.Area area -> Visibility.of(actor).isOffice() && actor.covers(area.area());
          case Scope.At at -> sees(actor, at.institution());
        };
    return seen ? Optional.empty() : Optional.of(Access.areaNotCovered());
  }

  private boolean sees(Actor actor, InstitutionCode code) {
    return Optional.ofNullable(institutions.find(List.of(code)).get(code))
        .map(Institution::region)
        .filter(region -> Visibility.of(actor).sees(code, region))
        .isPresent();
  }
}
