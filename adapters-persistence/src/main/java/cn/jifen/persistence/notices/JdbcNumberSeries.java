package cn.jifen.persistence.notices;

import cn.jifen.application.notices.NumberSeries;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.time.Year;

/** Serial numbers in the table number_series; the row stays locked up to the commit. */
@Singleton
final class JdbcNumberSeries implements NumberSeries {
  private final Database database;

  JdbcNumberSeries(Database database) {
    this.database = database;
  }

  @Override
  public int next(OfficeCode office, Year year) {
    return database.inTransaction(
        () -> {
          int raised =
              database.update(
                  "UPDATE number_series SET last_serial = last_serial + 1"
                      + " WHERE office = ? AND serial_year = ?",
                  office.value(),
                  year.getValue());
          return raised == 0 ? start(office, year, 1) : last(office, year);
        });
  }

  private int start(OfficeCode office, Year year, int serial) {
    database.update(
        "INSERT INTO number_series (office, serial_year, last_serial) VALUES (?,?,?)",
        office.value(),
        year.getValue(),
        serial);
    return serial;
  }

  private int last(OfficeCode office, Year year) {
    return database
        .first(
            "SELECT last_serial FROM number_series WHERE office = ? AND serial_year = ? FOR UPDATE",
            row -> row.count("last_serial"),
            office.value(),
            year.getValue())
        .orElse(0);
  }

  @Override
  public void raiseTo(OfficeCode office, Year year, int serial) {
    database.inTransaction(
        () -> {
          int last = last(office, year);
          if (last == 0) {
            return start(office, year, serial);
          }
          return database.update(
              "UPDATE number_series SET last_serial = ? WHERE office = ? AND serial_year = ?",
              Math.max(last, serial),
              office.value(),
              year.getValue());
        });
  }
}
