package cn.jifen.application.documents;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Practitioner;
import java.util.List;
import java.util.Optional;

/** Who may read an issued document (rules 9). */
final class DocumentReaders {
  private final People people;

  DocumentReaders(People people) {
    this.people = people;
  }

  /** Offices that cover the issuing one, the institution it is about, and the person. */
  boolean include(Actor actor, IssuedDocument document) {
    Visibility visibility = Visibility.of(actor);
    AreaCode area = new AreaCode(document.office().value());
    return visibility.isOffice() && actor.covers(area)
        || document.institution().filter(code -> visibility.sees(code, area)).isPresent()
        || document.person().filter(person -> isSelf(visibility, person)).isPresent();
  }

  private boolean isSelf(Visibility visibility, PersonId person) {
    return Optional.ofNullable(people.byId(List.of(person)).get(person))
        .map(Practitioner::code)
        .filter(visibility::isSelf)
        .isPresent();
  }
}
