package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Likeness;
import cn.jifen.domain.registry.MergeStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds people who may be registered twice (rules 1.2), for officers to look at and to propose
 * ({@link ProposeMerge}). The same document is the same person already; found are people of one
 * name whose papers do not tell them apart. Numbers are compared here and never shown; pairs that
 * an office looked at and held to be two are left out.
 */
public final class ListMergeCandidates {
  /** So often is looked in one request, however few candidates are found. */
  private static final int LOOKS = 20;

  private static final int SLICE = 200;

  private final UnitOfWork unitOfWork;
  private final Namesakes namesakes;
  private final People people;
  private final PractitionerCards cards;
  private final PersonFiles files;

  public ListMergeCandidates(
      UnitOfWork unitOfWork,
      Namesakes namesakes,
      People people,
      PractitionerCards cards,
      PersonFiles files) {
    this.unitOfWork = unitOfWork;
    this.namesakes = namesakes;
    this.people = people;
    this.cards = cards;
    this.files = files;
  }

  /**
   * Two who may be one.
   *
   * @param one masked, and so is {@code other}
   * @param proposed whether it is proposed already and waits for a decision
   */
  public record Candidate(
      PractitionerView one, PractitionerView other, Likeness likeness, boolean proposed) {}

  /** What came of it. */
  public sealed interface Result {
    /**
     * A page, which may be short or empty although there is more.
     *
     * @param next where the next page starts; empty: nothing more
     */
    record Listed(List<Candidate> candidates, Optional<NamesakePair> next) implements Result {
      public Listed {
        candidates = List.copyOf(candidates);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page of the actor's area or one in it; refused for whoever is neither officer nor reviewer,
   * and for an area that the office does not cover.
   *
   * @param area empty: all that the office covers
   * @param after place after which the page starts
   */
  public Result list(Actor actor, Optional<AreaCode> area, NamesakePair after, int limit) {
    Optional<Refusal> denied = Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    AreaCode within = area.orElseGet(() -> new AreaCode(actor.office().value()));
    return actor.covers(within)
        ? unitOfWork.inTransaction(() -> listed(within, after, limit))
        : new Result.Refused(Access.areaNotCovered());
  }

  private Result listed(AreaCode within, NamesakePair after, int limit) {
    List<Candidate> found = new ArrayList<>();
    Optional<NamesakePair> place = Optional.of(after);
    for (int look = 0; look < LOOKS && place.isPresent(); look++) {
      Namesakes.Look seen = namesakes.within(within, place.get(), SLICE);
      Pairs pairs = new Pairs(seen.pairs());
      for (NamesakePair pair : seen.pairs()) {
        pairs.candidate(pair).ifPresent(found::add);
        if (found.size() == limit) {
          return new Result.Listed(found, Optional.of(pair));
        }
      }
      place = seen.lookedTo();
    }
    return new Result.Listed(found, place);
  }

  /** Pairs with what is known about their people. */
  private final class Pairs {
    private final Map<String, PractitionerView> shown;
    private final Map<PersonId, IdentityDocument> papers;

    Pairs(List<NamesakePair> pairs) {
      List<PersonId> ids =
          pairs.stream()
              .flatMap(pair -> Stream.of(pair.one(), pair.other()))
              .distinct()
              .map(PersonId::new)
              .toList();
      this.papers = people.identitiesOf(ids);
      this.shown =
          cards.of(ids).stream()
              .collect(Collectors.toMap(PractitionerView::personId, Function.identity()));
    }

    private Optional<PractitionerView> card(long id) {
      return Optional.ofNullable(shown.get(Long.toString(id)));
    }

    private Optional<IdentityDocument> paper(long id) {
      return Optional.ofNullable(papers.get(new PersonId(id)));
    }

    Optional<Candidate> candidate(NamesakePair pair) {
      return card(pair.one())
          .flatMap(one -> card(pair.other()).flatMap(other -> candidate(pair, one, other)));
    }

    private Optional<Candidate> candidate(
        NamesakePair pair, PractitionerView one, PractitionerView other) {
      return paper(pair.one())
          .flatMap(
              first ->
                  paper(pair.other())
                      .flatMap(
                          second ->
                              Likeness.between(first, second, one.category() == other.category())))
          .flatMap(likeness -> unlessLookedAt(pair, one, other, likeness));
    }
  }

  /** A pair that was given back or split was looked at: they are two. */
  private Optional<Candidate> unlessLookedAt(
      NamesakePair pair, PractitionerView one, PractitionerView other, Likeness likeness) {
    Optional<MergeStep> newest = newest(pair);
    boolean proposed = newest.filter(MergeStep.MergeProposed.class::isInstance).isPresent();
    return newest.isEmpty() || proposed
        ? Optional.of(new Candidate(one, other, likeness, proposed))
        : Optional.empty();
  }

  /** The newest step about the two, whoever of them was to be kept. */
  private Optional<MergeStep> newest(NamesakePair pair) {
    List<PersonId> both = List.of(new PersonId(pair.one()), new PersonId(pair.other()));
    Map<PersonId, VersionedFile> loaded = files.load(both);
    return loaded.values().stream()
        .flatMap(file -> file.of(MergeStep.class))
        .filter(taken -> isAbout((MergeStep) taken.step(), both))
        .max(Comparator.comparingLong(TakenStep::sequence))
        .map(taken -> (MergeStep) taken.step());
  }

  private static boolean isAbout(MergeStep step, List<PersonId> both) {
    return both.contains(step.kept()) && both.contains(step.absorbed());
  }
}
