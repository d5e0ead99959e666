package cn.jifen.persistence.registry;

import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
  public static final String STANDING_MERGE =
      " LEFT JOIN person_merge m ON m.split_at IS NULL AND m.absorbed_id = ";

  private static final String STANDING = "split_at IS NULL";
  private static final String KNOWN_AT = "merged_at <= ? AND (split_at IS NULL OR split_at > ?)";
  private static final String NOBODY_ELSES =
      """
      NOT EXISTS (SELECT 1 FROM person_merge g
        WHERE g.absorbed_id = r.person_id AND g.split_at IS NULL)
      """;

  /**
   * A query over registrations {@code r} for those of people who go on as themselves.
   *
   * @param query with {@code {from}} for the tables, {@code {who}} for the column of the person and
   *     {@code {and}} for a condition
   */
  public static String own(String query) {
    return query
        .replace("{from}", "registration r")
        .replace("{who}", "r.person_id")
        .replace("{and}", NOBODY_ELSES);
  }

  /** The same for those of people who go on under others; the person is the one kept. */
  public static String broughtAlong(String query) {
    return query
        .replace("{from}", "person_merge g JOIN registration r ON r.person_id = g.absorbed_id")
        .replace("{who}", "g.person_id")
        .replace("{and}", "g.split_at IS NULL");
  }

  /**
   * The condition that a person of the table of that name, or one merged into it, was ever
   * registered in an area; the area's pattern is its parameter, twice.
   */
  static String registeredWithin(String table) {
    return """
         (EXISTS (SELECT 1 FROM registration r JOIN institution i ON i.code = r.institution_code
            WHERE r.person_id = {p}.person_id AND i.region LIKE ?)
          OR EXISTS (SELECT 1 FROM person_merge g JOIN registration r ON r.person_id = g.absorbed_id
            JOIN institution i ON i.code = r.institution_code
            WHERE g.person_id = {p}.person_id AND g.split_at IS NULL AND i.region LIKE ?))
        """
        .replace("{p}", table);
  }

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
    return each(people, "absorbed_id", STANDING);
  }

  /** The same by the merges known at a moment. */
  public Map<PersonId, PersonId> keptAt(Collection<PersonId> people, Instant moment) {
    return each(people, "absorbed_id", KNOWN_AT, micros(moment), micros(moment));
  }

  /**
   * These people and all who were merged into them, each with the one kept.
   *
   * @param people kept ones
   */
  public Map<PersonId, PersonId> members(Collection<PersonId> people) {
    return each(people, "person_id", STANDING);
  }

  /** The same by the merges known at a moment. */
  public Map<PersonId, PersonId> membersAt(Collection<PersonId> people, Instant moment) {
    return each(people, "person_id", KNOWN_AT, micros(moment), micros(moment));
  }

  private static long micros(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }

  private Map<PersonId, PersonId> each(
      Collection<PersonId> people, String key, String when, Object... parameters) {
    Map<PersonId, PersonId> kept = new HashMap<>();
    people.forEach(person -> kept.put(person, person));
    database
        .queryIn(
            "SELECT absorbed_id, person_id FROM person_merge WHERE "
                + when
                + " AND "
                + key
                + " IN (:keys)",
            people.stream().map(PersonId::value).distinct().toList(),
            row ->
                Map.entry(
                    new PersonId(row.number("absorbed_id")), new PersonId(row.number("person_id"))),
            parameters)
        .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
    return kept;
  }

  /** The person and all with whom it is one. */
  public List<PersonId> family(PersonId person) {
    return new ArrayList<>(members(List.of(resolved(kept(List.of(person)), person))).keySet());
  }

  /** The ids of the person and all with whom it is one. */
  public List<Long> familyNumbers(PersonId person) {
    return family(person).stream().map(PersonId::value).toList();
  }

  /** Under whom a person goes on by that map. */
  public static PersonId resolved(Map<PersonId, PersonId> kept, PersonId person) {
    return kept.getOrDefault(person, person);
  }

  /** What is known about the ones kept, under the ids that were asked for. */
  static <T> Map<PersonId, T> underAskedIds(Map<PersonId, PersonId> kept, Map<PersonId, T> byKept) {
    return kept.entrySet().stream()
        .filter(entry -> byKept.containsKey(entry.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> byKept.get(entry.getValue())));
  }
}
