package cn.jifen.persistence.registry;

import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who goes on under whom now, from the table person_merge. */
@Singleton
public final class MergedPeople {
  /** Joins the merge that stands to a table with that column of people. */
  static final String STANDING_MERGE =
      " LEFT JOIN person_merge m ON m.split_at IS NULL AND m.absorbed_id = ";

  private final Database database;

  MergedPeople(Database database) {
    this.database = database;
  }

  /**
   * Under whom each of these people goes on; most go on as themselves.
   *
   * @return every one who was asked for
   */
  public Map<PersonId, PersonId> kept(Collection<PersonId> people) {
    return each(people, "absorbed_id");
  }

  /**
   * These people and all who were merged into them, each with the one kept.
   *
   * @param people kept ones
   */
  public Map<PersonId, PersonId> members(Collection<PersonId> people) {
    return each(people, "person_id");
  }

  private Map<PersonId, PersonId> each(Collection<PersonId> people, String key) {
    Map<PersonId, PersonId> kept = new HashMap<>();
    people.forEach(person -> kept.put(person, person));
    database
        .queryIn(
            "SELECT absorbed_id, person_id FROM person_merge WHERE split_at IS NULL AND "
                + key
                + " IN (:keys)",
            people.stream().map(PersonId::value).distinct().toList(),
            row ->
                Map.entry(
                    new PersonId(row.number("absorbed_id")), new PersonId(row.number("person_id"))))
        .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
    return kept;
  }

  /** A kept person and all who were merged into it. */
  public List<PersonId> family(PersonId person) {
    return new ArrayList<>(members(List.of(person)).keySet());
  }

  /** What is known about the ones kept, under the ids that were asked for. */
  static <T> Map<PersonId, T> underAskedIds(Map<PersonId, PersonId> kept, Map<PersonId, T> byKept) {
    return kept.entrySet().stream()
        .filter(entry -> byKept.containsKey(entry.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> byKept.get(entry.getValue())));
  }
}
