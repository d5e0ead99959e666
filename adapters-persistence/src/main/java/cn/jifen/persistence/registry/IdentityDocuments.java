package cn.jifen.persistence.registry;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.registry.IdentifiedPractitioner;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Revisions;
import cn.jifen.persistence.database.Row;
import cn.jifen.persistence.security.IdentityCipher;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Encrypted documents, found by blind index; a person's newest one is the one that counts. */
@Singleton
final class IdentityDocuments {
  private static final String INSERT =
      "INSERT INTO identity_document (person_id, revision, document_type, number_key,"
          + " number_cipher, index_key, blind_index, recorded_at) VALUES (?,?,?,?,?,?,?,?)";
  private static final String HOLDERS =
      "SELECT d.blind_index, COALESCE(m.person_id, d.person_id) AS person_id"
          + " FROM identity_document d"
          + MergedPeople.STANDING_MERGE
          + "d.person_id WHERE d.blind_index IN (:keys)";
  private static final String CURRENT =
      """
      SELECT d.person_id, d.document_type, d.number_key, d.number_cipher
      FROM identity_document d
      WHERE d.revision = (SELECT MAX(n.revision) FROM identity_document n
          WHERE n.person_id = d.person_id)
        AND d.person_id IN (:keys)
      """;

  private static final String KNOWN_AT =
      CURRENT.replace(
          "n.person_id = d.person_id)", "n.person_id = d.person_id AND n.recorded_at <= ?)");

  private final Database database;
  private final IdentityCipher cipher;

  IdentityDocuments(Database database, IdentityCipher cipher) {
    this.database = database;
    this.cipher = cipher;
  }

  /** Who holds each document, or whom the holder was merged into. */
  Map<IdentityDocument, PersonId> holders(Collection<IdentityDocument> documents) {
    Map<String, IdentityDocument> wanted = new HashMap<>();
    documents.forEach(d -> cipher.indexes(d).forEach(index -> wanted.put(index, d)));
    Map<IdentityDocument, PersonId> holders = new HashMap<>();
    database
        .queryIn(
            HOLDERS,
            wanted.keySet(),
            row -> Map.entry(row.text("blind_index"), new PersonId(row.number("person_id"))))
        .forEach(entry -> holders.put(wanted.get(entry.getKey()), entry.getValue()));
    return holders;
  }

  Map<PersonId, IdentityDocument> of(Collection<PersonId> people) {
    return newest(CURRENT, people);
  }

  /** The newest ones recorded by a moment. */
  Map<PersonId, IdentityDocument> knownAt(Collection<PersonId> people, Instant moment) {
    return newest(KNOWN_AT, people, moment);
  }

  private Map<PersonId, IdentityDocument> newest(
      String sql, Collection<PersonId> people, Object... parameters) {
    Map<PersonId, IdentityDocument> documents = new HashMap<>();
    database
        .queryIn(
            sql,
            people.stream().map(PersonId::value).distinct().toList(),
            this::document,
            parameters)
        .forEach(entry -> documents.put(entry.getKey(), entry.getValue()));
    return documents;
  }

  private Map.Entry<PersonId, IdentityDocument> document(Row row) throws SQLException {
    return Map.entry(
        new PersonId(row.number("person_id")),
        cipher.open(
            IdentityType.valueOf(row.text("document_type")),
            row.text("number_key"),
            row.bytes("number_cipher")));
  }

  /** Stores the documents that are not known yet. */
  void record(Collection<IdentifiedPractitioner> people, Instant recordedAt) {
    Map<IdentityDocument, PersonId> carried = new LinkedHashMap<>();
    people.forEach(p -> claim(carried, p.identity(), p.practitioner().id()));
    holders(carried.keySet())
        .forEach(
            (document, holder) -> {
              claim(carried, document, holder);
              carried.remove(document);
            });
    List<Long> ids = carried.values().stream().map(PersonId::value).toList();
    Revisions<Long> revisions =
        Revisions.of(
            database,
            "identity_document",
            "person_id",
            "person_id",
            ids,
            row -> row.number("person_id"));
    database.insert(
        INSERT,
        carried.entrySet(),
        entry ->
            values(
                entry.getKey(),
                entry.getValue().value(),
                revisions.next(entry.getValue().value()),
                recordedAt));
  }

  private static void claim(
      Map<IdentityDocument, PersonId> owners, IdentityDocument document, PersonId person) {
    PersonId owner = owners.putIfAbsent(document, person);
    if (owner != null && !owner.equals(person)) {
      throw new ConcurrentChange("an identity document belongs to person " + owner);
    }
  }

  private Object[] values(
      IdentityDocument document, long person, int revision, Instant recordedAt) {
    IdentityCipher.Sealed sealed = cipher.seal(document);
    return new Object[] {
      person,
      revision,
      document.type(),
      sealed.cipherKey(),
      sealed.number(),
      sealed.indexKey(),
      sealed.index(),
      recordedAt
    };
  }
}
