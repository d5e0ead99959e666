package cn.jifen.application.documents;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.Practitioner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the documents about a person, each reader those that it may read. */
public final class ListDocuments {
  private final UnitOfWork unitOfWork;
  private final DocumentRegister register;
  private final People people;
  private final DocumentReaders readers;

  public ListDocuments(
      UnitOfWork unitOfWork, DocumentRegister register, People people, DocumentReaders readers) {
    this.unitOfWork = unitOfWork;
    this.register = register;
    this.people = people;
    this.readers = readers;
  }

  /** What came of it. */
  public sealed interface Result {
    record Listed(List<IssuedDocument> documents) implements Result {
      public Listed {
        documents = List.copyOf(documents);
      }
    }

    /** No such person. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page, by id.
   *
   * @param code national code of the person, an earlier one too
   * @param after id after which the page starts; 0 for the first page
   */
  public Result list(Actor actor, PersonCode code, long after, int limit) {
    return Access.requireReader(actor)
        .<Result>map(Result.Refused::new)
        .orElseGet(
            () ->
                unitOfWork.inTransaction(
                    () ->
                        Optional.ofNullable(people.byCode(List.of(code)).get(code))
                            .map(Practitioner::id)
                            .<Result>map(
                                person -> new Result.Listed(page(actor, person, after, limit)))
                            .orElseGet(() -> nobody(actor))));
  }

  /** Who is not told of a code that it is nobody's sees no more than of one it may not see. */
  private static Result nobody(Actor actor) {
    return Visibility.of(actor).isToldOfUnknown()
        ? new Result.Unknown()
        : new Result.Listed(List.of());
  }

  private List<IssuedDocument> page(Actor actor, PersonId person, long after, int limit) {
    boolean all = readers.includeAllOf(actor, person);
    List<IssuedDocument> page = new ArrayList<>();
    long from = after;
    List<IssuedDocument> slice;
    do {
      slice = register.ofPerson(person, from, limit);
      slice.stream()
          .filter(document -> all || readers.includePlaceOf(actor, document))
          .forEach(page::add);
      from = slice.isEmpty() ? from : slice.getLast().id().value();
    } while (page.size() < limit && slice.size() == limit);
    return page.subList(0, Math.min(limit, page.size()));
  }
}
