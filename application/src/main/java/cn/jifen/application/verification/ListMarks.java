package cn.jifen.application.verification;

import cn.jifen.application.access.Actor;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.registry.PractitionerView;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Lists whom an institution has to mark, and in which words (Art 47): its people whose status is
 * SUSPENDED or TERMINATED today. Points and reasons are not part of a mark.
 */
public final class ListMarks {
  private final UnitOfWork unitOfWork;
  private final VerificationLists lists;
  private final PractitionerCards cards;
  private final PersonFiles files;
  private final ListScopes scopes;
  private final Now now;

  public ListMarks(
      UnitOfWork unitOfWork,
      VerificationLists lists,
      PractitionerCards cards,
      PersonFiles files,
      Institutions institutions,
      Now now) {
    this.unitOfWork = unitOfWork;
    this.lists = lists;
    this.cards = cards;
    this.files = files;
    this.scopes = new ListScopes(institutions);
    this.now = now;
  }

  /**
   * One person.
   *
   * @param wording what is shown to the public at the institution and on booking platforms
   */
  public record Mark(PractitionerView person, Standing standing, String wording) {}

  /** What came of it. */
  public sealed interface Result {
    record Listed(List<Mark> marks) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page, by internal id.
   *
   * @param after id after which the page starts; 0 for the first page
   * @return refused for whoever is neither that institution nor an office that covers it
   */
  public Result list(Actor actor, InstitutionCode institution, long after, int limit) {
    return unitOfWork.inTransaction(
        () ->
            scopes
                .deny(actor, new Scope.At(institution))
                .<Result>map(Result.Refused::new)
                .orElseGet(() -> new Result.Listed(marks(institution, after, limit))));
  }

  private List<Mark> marks(InstitutionCode institution, long after, int limit) {
    LocalDate today = now.today();
    List<PersonId> people = lists.marked(institution, today, after, limit);
    Map<PersonId, VersionedFile> loaded = files.load(people);
    Map<String, PractitionerView> shown = PeopleShown.byId(cards, people);
    return people.stream()
        .flatMap(
            id ->
                Optional.ofNullable(shown.get(id.toString())).stream()
                    .map(person -> mark(person, Objects.requireNonNull(loaded.get(id)), today)))
        .toList();
  }

  private static Mark mark(PractitionerView person, VersionedFile file, LocalDate today) {
    Standing standing = file.file().standingOn(today);
    return new Mark(person, standing, MarkWording.of(person, standing));
  }
}
