package cn.jifen.persistence.ledger;

import cn.jifen.application.agreements.StaffEntries;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.List;

/** Entries of an institution's people, by the indexes on institution and on person. */
@Singleton
final class JdbcStaffEntries implements StaffEntries {
  private final Database database;

  JdbcStaffEntries(Database database) {
    this.database = database;
  }

  @Override
  public List<LedgerEntry> of(InstitutionCode institution) {
    return database.query(
        "SELECT "
            + JdbcLedger.COLUMNS
            + " FROM case_event WHERE person_id IN"
            + " (SELECT r.person_id FROM registration r WHERE r.institution_code = ?)"
            + " ORDER BY person_id, seq",
        JdbcLedger::entry,
        institution.value());
  }
}
