package cn.jifen.application.agreements;

import cn.jifen.application.agreements.Assessment.Figure;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Adds up the facts of an assessment with the entries behind them. */
final class AssessmentTally {
  private final Map<Key, Sum> sums =
      new TreeMap<>(
          Comparator.comparing(Key::fact)
              .thenComparing(key -> key.clause().map(Clause::code).orElse("")));

  private record Key(AssessedFact fact, Optional<Clause> clause) {}

  private static final class Sum {
    private final Set<PersonId> people = new HashSet<>();
    private final List<Long> sequences = new ArrayList<>();
    private int points;
  }

  void add(AssessedFact fact, PersonId person, long sequence) {
    add(new Key(fact, Optional.empty()), Optional.of(person), sequence, 0);
  }

  void addOfNobody(AssessedFact fact, long sequence) {
    add(new Key(fact, Optional.empty()), Optional.empty(), sequence, 0);
  }

  void addScore(Clause clause, PersonId person, long sequence, int points) {
    add(new Key(AssessedFact.SCORED, Optional.of(clause)), Optional.of(person), sequence, points);
  }

  void addRepair(PersonId person, long sequence, int points) {
    add(new Key(AssessedFact.REPAIRED, Optional.empty()), Optional.of(person), sequence, points);
  }

  private void add(Key key, Optional<PersonId> person, long sequence, int points) {
    Sum sum = sums.computeIfAbsent(key, k -> new Sum());
    person.ifPresent(sum.people::add);
    sum.sequences.add(sequence);
    sum.points += points;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    sums.forEach(
        (key, sum) ->
            figures.add(
                new Figure(
                    key.fact(),
                    key.clause(),
                    sum.people.size(),
                    sum.sequences.size(),
                    sum.points,
                    sum.sequences.stream().sorted().toList())));
    return figures;
  }
}
