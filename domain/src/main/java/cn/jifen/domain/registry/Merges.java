package cn.jifen.domain.registry;

import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which registered people go on under another one (rules 1.2). Nobody who was merged into another
 * has people merged into itself: who is asked for is at most one step away.
 */
public final class Merges {
  private final Map<PersonId, PersonId> keptBy = new HashMap<>();

  /** None. */
  public Merges() {}

  /** The state after these steps, oldest first; a step that stands in both files counts once. */
  public static Merges after(Iterable<? extends CaseStep> steps) {
    Merges merges = new Merges();
    steps.forEach(merges::take);
    return merges;
  }

  /** Goes on by one step; true when it merged or split somebody. */
  public boolean take(CaseStep step) {
    if (step instanceof MergeStep.PeopleMerged merged) {
      return !merged.kept().equals(keptBy.put(merged.absorbed(), merged.kept()));
    }
    return step instanceof MergeStep.PeopleSplit split
        && keptBy.remove(split.absorbed(), split.kept());
  }

  /** Under whom a person goes on; empty for one who was merged into nobody. */
  public Optional<PersonId> keptFor(PersonId person) {
    return Optional.ofNullable(keptBy.get(person));
  }

  /** Under whom a person goes on, or the person. */
  public PersonId resolved(PersonId person) {
    return keptBy.getOrDefault(person, person);
  }

  /** Who was merged into a person, by id. */
  public List<PersonId> absorbedBy(PersonId person) {
    return keptBy.entrySet().stream()
        .filter(entry -> entry.getValue().equals(person))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** A person and all who were merged into it. */
  public List<PersonId> family(PersonId person) {
    List<PersonId> family = new ArrayList<>(List.of(person));
    family.addAll(absorbedBy(person));
    return family;
  }
}
