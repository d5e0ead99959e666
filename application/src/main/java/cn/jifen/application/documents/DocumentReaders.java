package cn.jifen.application.documents;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.Practitioner;
import java.util.List;
import java.util.Optional;

/** Who may read an issued document (rules 9), and the note of the reading. */
public final class DocumentReaders {
  private final People people;
  private final DepartmentCases departments;
  private final ReadingLog log;

  public DocumentReaders(People people, DepartmentCases departments, ReadingLog log) {
    this.people = people;
    this.departments = departments;
    this.log = log;
  }

  /** A refusal for whoever may not read it; else the reading is noted. */
  Optional<Refusal> admit(Actor actor, IssuedDocument document) {
    if (!include(actor, document)) {
      return Optional.of(Visibility.of(actor).notSeen());
    }
    document.person().ifPresent(person -> log.note(actor, person, FileAccess.What.DOCUMENT));
    return Optional.empty();
  }

  private boolean include(Actor actor, IssuedDocument document) {
    return includePlaceOf(actor, document)
        || document.person().filter(person -> includeAllOf(actor, person)).isPresent();
  }

  /** Offices that cover the issuing one, and the institution that it is about. */
  boolean includePlaceOf(Actor actor, IssuedDocument document) {
    Visibility visibility = Visibility.of(actor);
    AreaCode area = new AreaCode(document.office().value());
    return visibility.isOffice() && actor.covers(area)
        || document.institution().filter(code -> visibility.sees(code, area)).isPresent();
  }

  /**
   * Whoever reads every document about a person: the person, and the department that an appeal of
   * the person went to (Art 49).
   */
  boolean includeAllOf(Actor actor, PersonId person) {
    return Optional.ofNullable(people.byId(List.of(person)).get(person))
            .map(Practitioner::code)
            .filter(Visibility.of(actor)::isSelf)
            .isPresent()
        || departments.include(actor, person);
  }
}
