package cn.jifen.application.eligibility;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.registry.PractitionerView;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/** Who may read a person's file (rules 9), and the note of the reading. */
public final class FileReaders {
  private final DepartmentCases departments;
  private final ReadingLog log;

  public FileReaders(DepartmentCases departments, ReadingLog log) {
    this.departments = departments;
    this.log = log;
  }

  /**
   * A refusal for whoever may not read about each of these people: offices that cover an
   * institution at which the person was ever registered, such an institution, the person, the
   * department that an appeal of the person went to (Art 49). Else the reading of each is noted.
   */
  Optional<Refusal> admit(Actor actor, List<PractitionerView> cards) {
    if (!cards.stream().allMatch(card -> isSeen(actor, card))) {
      return Optional.of(Visibility.of(actor).notSeen());
    }
    cards.forEach(card -> log.note(actor, idOf(card), FileAccess.What.FILE));
    return Optional.empty();
  }

  static PersonId idOf(PractitionerView card) {
    return new PersonId(Long.parseLong(card.personId()));
  }

  private boolean isSeen(Actor actor, PractitionerView card) {
    Visibility visibility = Visibility.of(actor);
    return visibility.isSelf(card.personCode().map(PersonCode::new))
        || card.registrations().stream()
            .filter(r -> !r.region().isEmpty())
            .anyMatch(
                r ->
                    visibility.sees(
                        new InstitutionCode(r.institutionCode()), new AreaCode(r.region())))
        || departments.include(actor, idOf(card));
  }
}
