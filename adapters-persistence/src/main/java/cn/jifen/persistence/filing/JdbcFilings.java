package cn.jifen.persistence.filing;

import cn.jifen.application.filing.Filings;
import cn.jifen.application.filing.FrozenFiling;
import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;

/** Frozen editions in the table filing. */
@Singleton
final class JdbcFilings implements Filings {
  private static final String COLUMNS =
      "filing_year, edition, number_text, filed_on, position_seq, position_hash, known_at,"
          + " csv_sha256";

  private final Database database;

  JdbcFilings(Database database) {
    this.database = database;
  }

  @Override
  public List<FrozenFiling> of(Year year) {
    return database.query(
        "SELECT " + COLUMNS + " FROM filing WHERE filing_year = ? ORDER BY edition",
        JdbcFilings::filing,
        year.getValue());
  }

  private static FrozenFiling filing(Row row) throws SQLException {
    return new FrozenFiling(
        Year.of(row.count("filing_year")),
        row.count("edition"),
        row.text("number_text"),
        row.date("filed_on"),
        new LedgerPosition(row.number("position_seq"), row.text("position_hash")),
        row.instant("known_at"),
        row.text("csv_sha256"));
  }

  @Override
  public void record(FrozenFiling filing) {
    database.update(
        "INSERT INTO filing (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?)",
        filing.year().getValue(),
        filing.edition(),
        filing.number(),
        filing.filedOn(),
        filing.position().sequence(),
        filing.position().hash(),
        filing.knownAt(),
        filing.csvSha256());
  }
}
