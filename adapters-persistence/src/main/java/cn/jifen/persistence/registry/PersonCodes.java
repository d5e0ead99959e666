package cn.jifen.persistence.registry;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The national codes of people, in the table person_code: a code is one person's for good. */
@Singleton
final class PersonCodes {
  private static final String HOLDERS =
      "SELECT c.code, COALESCE(m.person_id, c.person_id) AS person_id FROM person_code c"
          + MergedPeople.STANDING_MERGE
          + "c.person_id WHERE c.code IN (:keys)";

  private final Database database;

  PersonCodes(Database database) {
    this.database = database;
  }

  /** Who goes on under each code now, merges taken into account; nobody for an unknown one. */
  Map<PersonCode, PersonId> holders(Collection<PersonCode> codes) {
    Map<PersonCode, PersonId> holders = new HashMap<>();
    database
        .queryIn(
            HOLDERS,
            codes.stream().map(PersonCode::value).toList(),
            row ->
                Map.entry(new PersonCode(row.text("code")), new PersonId(row.number("person_id"))))
        .forEach(entry -> holders.put(entry.getKey(), entry.getValue()));
    return holders;
  }

  /** For whom the code was recorded, be that person merged since. */
  Optional<PersonId> recordedFor(PersonCode code) {
    return database.first(
        "SELECT person_id FROM person_code WHERE code = ?",
        row -> new PersonId(row.number("person_id")),
        code.value());
  }

  /**
   * Records the codes that are new.
   *
   * @throws ConcurrentChange when one of them is somebody else's
   */
  void record(List<Practitioner> practitioners, LocalDate validFrom, Instant recordedAt) {
    Map<PersonCode, PersonId> carried = new LinkedHashMap<>();
    practitioners.forEach(p -> p.code().ifPresent(code -> claim(carried, code, p.id())));
    holders(carried.keySet())
        .forEach(
            (code, holder) -> {
              claim(carried, code, holder);
              carried.remove(code);
            });
    database.insert(
        "INSERT INTO person_code (code, person_id, valid_from, recorded_at) VALUES (?,?,?,?)",
        carried.entrySet(),
        entry ->
            new Object[] {entry.getKey().value(), entry.getValue().value(), validFrom, recordedAt});
  }

  private static void claim(Map<PersonCode, PersonId> owners, PersonCode code, PersonId person) {
    PersonId owner = owners.putIfAbsent(code, person);
    if (owner != null && !owner.equals(person)) {
      throw new ConcurrentChange("a person code belongs to person " + owner);
    }
  }
}
