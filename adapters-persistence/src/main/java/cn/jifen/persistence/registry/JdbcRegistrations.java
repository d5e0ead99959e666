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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  private final Database database;

  private final InstitutionTerms terms;

  JdbcRegistrations(Database database, InstitutionTerms terms) {
    this.database = database;
    this.terms = terms;
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
    return byPerson(CURRENT, people);
  }

  @Override
  public Map<PersonId, List<Registration>> knownAt(Collection<PersonId> people, Instant moment) {
    return byPerson(KNOWN_AT, people, moment);
  }

  private Map<PersonId, List<Registration>> byPerson(
      String sql, Collection<PersonId> people, Object... parameters) {
    return database
        .queryIn(
            sql,
            people.stream().map(PersonId::value).toList(),
            JdbcRegistrations::registration,
            parameters)
        .stream()
        .collect(Collectors.groupingBy(Registration::person));
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
