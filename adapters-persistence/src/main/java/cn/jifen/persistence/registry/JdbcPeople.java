package cn.jifen.persistence.registry;

import cn.jifen.application.registry.IdentifiedPractitioner;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PractitionerVersion;
import cn.jifen.application.registry.VersionKey;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Revisions;
import cn.jifen.persistence.database.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People as revisions in the table person, with their codes and documents in tables beside it. */
@Singleton
final class JdbcPeople implements People {
  private static final String CURRENT =
      """
      SELECT p.person_id, p.name, p.category, p.person_code, p.practice_scope, p.title
      FROM person p
      WHERE p.revision = (SELECT MAX(n.revision) FROM person n WHERE n.person_id = p.person_id)
        AND p.person_id IN (:keys)
      """;
  private static final String VERSIONS =
      """
      SELECT p.person_id, p.revision, p.name, p.category, p.person_code, p.practice_scope, p.title,
        p.valid_from, p.recorded_by, p.recorded_at, b.revision AS revision_before,
        b.name AS name_before, b.category AS category_before, b.person_code AS person_code_before,
        b.practice_scope AS practice_scope_before, b.title AS title_before
      FROM person p
      LEFT JOIN person b ON b.person_id = p.person_id AND b.revision = p.revision - 1
      WHERE (p.person_id > ? OR p.person_id = ? AND p.revision > ?) AND p.person_id IN (:keys)
      ORDER BY p.person_id, p.revision LIMIT
      """;
  private static final String KNOWN_AT =
      CURRENT.replace(
          "n.person_id = p.person_id)", "n.person_id = p.person_id AND n.recorded_at <= ?)");
  private static final String INSERT =
      "INSERT INTO person (person_id, revision, name, category, person_code, practice_scope,"
          + " title, valid_from, recorded_by, recorded_at) VALUES (?,?,?,?,?,?,?,?,?,?)";

  private final Database database;
  private final PersonCodes codes;
  private final IdentityDocuments documents;
  private final MergedPeople merged;

  JdbcPeople(
      Database database, PersonCodes codes, IdentityDocuments documents, MergedPeople merged) {
    this.database = database;
    this.codes = codes;
    this.documents = documents;
    this.merged = merged;
  }

  @Override
  public Map<PersonCode, Practitioner> byCode(Collection<PersonCode> wanted) {
    return database.inTransaction(
        () -> {
          Map<PersonCode, PersonId> holders = codes.holders(wanted);
          Map<PersonId, Practitioner> people = versions(CURRENT, holders.values());
          Map<PersonCode, Practitioner> byCode = new HashMap<>();
          holders.forEach((code, id) -> byCode.put(code, people.get(id)));
          return byCode;
        });
  }

  @Override
  public Map<PersonId, Practitioner> byId(Collection<PersonId> people) {
    return database.inTransaction(
        () -> {
          Map<PersonId, PersonId> kept = merged.kept(people);
          return MergedPeople.underAskedIds(kept, versions(CURRENT, kept.values()));
        });
  }

  @Override
  public Map<PersonId, Practitioner> knownAt(Collection<PersonId> people, Instant moment) {
    return database.inTransaction(
        () -> {
          Map<PersonId, PersonId> kept = merged.keptAt(people, moment);
          return MergedPeople.underAskedIds(kept, versions(KNOWN_AT, kept.values(), moment));
        });
  }

  private Map<PersonId, Practitioner> versions(
      String sql, Collection<PersonId> people, Object... parameters) {
    return database
        .queryIn(
            sql,
            people.stream().map(PersonId::value).distinct().toList(),
            JdbcPeople::practitioner,
            parameters)
        .stream()
        .collect(Collectors.toMap(Practitioner::id, Function.identity()));
  }

  private static Practitioner practitioner(Row row) throws SQLException {
    return practitioner(row, "");
  }

  private static Practitioner practitioner(Row row, String suffix) throws SQLException {
    return new Practitioner(
        new PersonId(row.number("person_id")),
        row.optionalText("person_code" + suffix).map(PersonCode::new),
        row.text("name" + suffix),
        Category.valueOf(row.text("category" + suffix)),
        row.text("practice_scope" + suffix),
        row.text("title" + suffix));
  }

  @Override
  public Map<IdentityDocument, PersonId> byIdentity(Collection<IdentityDocument> wanted) {
    return documents.holders(wanted);
  }

  @Override
  public List<PractitionerVersion> versionsOf(PersonId person, VersionKey after, int limit) {
    return database.inTransaction(
        () ->
            database.queryIn(
                VERSIONS + limit,
                merged.familyNumbers(person),
                JdbcPeople::version,
                after.person(),
                after.person(),
                after.revision()));
  }

  private static PractitionerVersion version(Row row) throws SQLException {
    boolean first = row.optionalNumber("revision_before").isEmpty();
    return new PractitionerVersion(
        practitioner(row),
        row.count("revision"),
        first ? Optional.empty() : Optional.of(practitioner(row, "_before")),
        row.date("valid_from"),
        row.optionalText("recorded_by").map(UserId::new),
        row.instant("recorded_at"));
  }

  @Override
  public Map<PersonId, IdentityDocument> identitiesOf(Collection<PersonId> people) {
    return database.inTransaction(
        () -> {
          Map<PersonId, PersonId> kept = merged.kept(people);
          return MergedPeople.underAskedIds(kept, documents.of(kept.values()));
        });
  }

  @Override
  public Map<PersonId, IdentityDocument> identitiesKnownAt(
      Collection<PersonId> people, Instant moment) {
    return documents.knownAt(people, moment);
  }

  @Override
  public Optional<PersonId> holderOf(PersonCode code) {
    return codes.recordedFor(code);
  }

  @Override
  public void record(
      Collection<IdentifiedPractitioner> people,
      LocalDate validFrom,
      UserId by,
      Instant recordedAt) {
    database.inTransaction(
        () -> {
          documents.record(people, recordedAt);
          List<Practitioner> practitioners =
              people.stream().map(IdentifiedPractitioner::practitioner).toList();
          codes.record(practitioners, validFrom, recordedAt);
          recordVersions(practitioners, validFrom, by, recordedAt);
          return people.size();
        });
  }

  private void recordVersions(
      List<Practitioner> practitioners, LocalDate validFrom, UserId by, Instant recordedAt) {
    List<Long> ids = practitioners.stream().map(p -> p.id().value()).toList();
    Revisions<Long> revisions =
        Revisions.of(database, "person", "person_id", "person_id", ids, r -> r.number("person_id"));
    database.insert(
        INSERT,
        practitioners,
        p -> values(p, revisions.next(p.id().value()), validFrom, by, recordedAt));
  }

  private static Object[] values(
      Practitioner practitioner, int revision, LocalDate validFrom, UserId by, Instant recordedAt) {
    return new Object[] {
      practitioner.id().value(),
      revision,
      practitioner.name(),
      practitioner.category(),
      practitioner.code().map(PersonCode::value),
      practitioner.practiceScope(),
      practitioner.title(),
      validFrom,
      by.value(),
      recordedAt
    };
  }
}
