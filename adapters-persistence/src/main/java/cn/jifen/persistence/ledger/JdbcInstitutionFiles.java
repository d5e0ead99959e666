package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Steps about institutions from case_event, by its index on institution and sequence. */
@Singleton
final class JdbcInstitutionFiles implements InstitutionFiles {
  private final Database database;
  private final EventReader reader;

  JdbcInstitutionFiles(Database database, EventReader reader) {
    this.database = database;
    this.reader = reader;
  }

  @Override
  public VersionedSteps load(InstitutionCode institution) {
    return database.inTransaction(
        () -> {
          // The version first: what changes between the two queries then fails to be saved.
          long version = version(institution, "").orElse(0L);
          List<TakenStep> steps =
              database
                  .query(
                      "SELECT "
                          + JdbcLedger.COLUMNS
                          + " FROM case_event WHERE institution_code = ? ORDER BY seq",
                      JdbcLedger::entry,
                      institution.value())
                  .stream()
                  .map(this::step)
                  .toList();
          return new VersionedSteps(institution, steps, version);
        });
  }

  private TakenStep step(LedgerEntry entry) {
    if (reader.read(entry) instanceof LedgerEvent.AtInstitution at) {
      return TakenStep.of(entry, at.step());
    }
    throw new IllegalStateException("entry " + entry.sequence() + " is about no institution");
  }

  private Optional<Long> version(InstitutionCode institution, String lock) {
    return database.first(
        "SELECT version FROM institution_file WHERE institution_code = ?" + lock,
        row -> row.number("version"),
        institution.value());
  }

  @Override
  public void save(VersionedSteps loaded) {
    database.inTransaction(
        () -> {
          Optional<Long> locked = version(loaded.institution(), " FOR UPDATE");
          if (locked.orElse(0L) != loaded.version()) {
            throw new ConcurrentChange("procedures about " + loaded.institution());
          }
          return locked.isPresent()
              ? database.update(
                  "UPDATE institution_file SET version = version + 1 WHERE institution_code = ?",
                  loaded.institution().value())
              : database.update(
                  "INSERT INTO institution_file (institution_code, version) VALUES (?, 1)",
                  loaded.institution().value());
        });
  }
}
