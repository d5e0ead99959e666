package cn.jifen.persistence.registry;

import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Registration;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Revisions;
import cn.jifen.persistence.database.Row;
import cn.jifen.persistence.deadlines.InstitutionTerms;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Registrations as revisions in the table registration. */
@Singleton
final class JdbcRegistrations implements Registrations {
  private static final String KEY = "person_id, institution_code, registered_on";
  private static final String CURRENT =
      """
      SELECT r.person_id, r.institution_code, r.registered_on, r.ended_on, r.committed_on
      FROM registration r
      WHERE r.revision = (SELECT MAX(n.revision) FROM registration n
          WHERE n.person_id = r.person_id AND n.institution_code = r.institution_code
            AND n.registered_on = r.registered_on)
        AND r.person_id IN (:keys)
      ORDER BY r.registered_on, r.institution_code
      """;
  private static final String KNOWN_AT =
      CURRENT.replace(
          "AND n.registered_on = r.registered_on)",
          "AND n.registered_on = r.registered_on AND n.recorded_at <= ?)");
  private static final String INSERT =
      "INSERT INTO registration (person_id, institution_code, registered_on, revision, ended_on,"
          + " committed_on, recorded_at) VALUES (?,?,?,?,?,?,?)";

  private static final Comparator<Registration> IN_ORDER =
      Comparator.comparing((Registration r) -> r.period().from())
          .thenComparing(Registration::institution);

  private final Database database;
  private final InstitutionTerms terms;
  private final MergedPeople merged;

  JdbcRegistrations(Database database, InstitutionTerms terms, MergedPeople merged) {
    this.database = database;
    this.terms = terms;
    this.merged = merged;
  }

  private record Key(long person, String institution, LocalDate from) {
    static Key of(Registration registration) {
      return new Key(
          registration.person().value(),
          registration.institution().value(),
          registration.period().from());
    }

    static Key of(Row row) throws SQLException {
      return new Key(
          row.number("person_id"), row.text("institution_code"), row.date("registered_on"));
    }
  }

  @Override
  public Map<PersonId, List<Registration>> of(Collection<PersonId> people) {
    return database.inTransaction(
        () -> {
          Map<PersonId, PersonId> kept = merged.kept(people);
          return MergedPeople.underAskedIds(
              kept, ofMembers(CURRENT, merged.members(kept.values())));
        });
  }

  @Override
  public Map<PersonId, List<Registration>> knownAt(Collection<PersonId> people, Instant moment) {
    return database.inTransaction(
        () -> {
          Map<PersonId, PersonId> kept = merged.keptAt(people, moment);
          return MergedPeople.underAskedIds(
              kept, ofMembers(KNOWN_AT, merged.membersAt(kept.values(), moment), moment));
        });
  }

  private Map<PersonId, List<Registration>> ofMembers(
      String sql, Map<PersonId, PersonId> members, Object... parameters) {
    return database
        .queryIn(
            sql,
            members.keySet().stream().map(PersonId::value).toList(),
            JdbcRegistrations::registration,
            parameters)
        .stream()
        .map(r -> of(members.getOrDefault(r.person(), r.person()), r))
        .distinct()
        .sorted(IN_ORDER)
        .collect(Collectors.groupingBy(Registration::person));
  }

  private static Registration of(PersonId person, Registration registration) {
    return new Registration(
        person, registration.institution(), registration.period(), registration.committedOn());
  }

  private static Registration registration(Row row) throws SQLException {
    return new Registration(
        new PersonId(row.number("person_id")),
        new InstitutionCode(row.text("institution_code")),
        new Period(row.date("registered_on"), row.optionalDate("ended_on")),
        row.optionalDate("committed_on"));
  }

  @Override
  public void record(Collection<Registration> registrations, Instant recordedAt) {
    database.inTransaction(
        () -> {
          recordOwn(owned(registrations), recordedAt);
          return registrations.size();
        });
  }

  /** Each under the one who brought it along, where it is not the kept person's own. */
  private List<Registration> owned(Collection<Registration> registrations) {
    List<PersonId> people = registrations.stream().map(Registration::person).toList();
    Map<PersonId, PersonId> others = new HashMap<>(merged.members(people));
    people.forEach(others::remove);
    if (others.isEmpty()) {
      return List.copyOf(registrations);
    }
    List<Long> ids =
        Stream.concat(people.stream(), others.keySet().stream()).map(PersonId::value).toList();
    Set<Key> keys =
        Set.copyOf(
            database.queryIn(
                "SELECT DISTINCT " + KEY + " FROM registration WHERE person_id IN (:keys)",
                ids,
                Key::of));
    return registrations.stream().flatMap(r -> owned(r, others, keys).stream()).toList();
  }

  private static List<Registration> owned(
      Registration registration, Map<PersonId, PersonId> others, Set<Key> known) {
    List<Registration> versions =
        Stream.concat(
                Stream.of(registration.person()),
                others.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(registration.person()))
                    .map(Map.Entry::getKey))
            .map(person -> of(person, registration))
            .filter(version -> known.contains(Key.of(version)))
            .toList();
    return versions.isEmpty() ? List.of(registration) : versions;
  }

  private void recordOwn(Collection<Registration> registrations, Instant recordedAt) {
    database.inTransaction(
        () -> {
          List<Long> people = registrations.stream().map(r -> r.person().value()).toList();
          Revisions<Key> revisions =
              Revisions.of(database, "registration", KEY, "person_id", people, Key::of);
          database.insert(
              INSERT, registrations, r -> values(r, revisions.next(Key.of(r)), recordedAt));
          terms.refresh(registrations.stream().map(Registration::institution).distinct().toList());
          return people.size();
        });
  }

  private static Object[] values(Registration registration, int revision, Instant recordedAt) {
    return new Object[] {
      registration.person().value(),
      registration.institution().value(),
      registration.period().from(),
      revision,
      registration.period().until(),
      registration.committedOn(),
      recordedAt
    };
  }
}
