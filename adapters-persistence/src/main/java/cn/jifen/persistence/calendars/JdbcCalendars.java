package cn.jifen.persistence.calendars;

import cn.jifen.application.calendars.CalendarDay;
import cn.jifen.application.calendars.Calendars;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Revisions;
import cn.jifen.persistence.database.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Published days as revisions in the table calendar_day. */
@Singleton
final class JdbcCalendars implements Calendars {
  private static final String CURRENT =
      """
      SELECT c.region, c.calendar_date, c.day_off, c.source
      FROM calendar_day c
      WHERE c.revision = (SELECT MAX(n.revision) FROM calendar_day n
          WHERE n.region = c.region AND n.calendar_date = c.calendar_date)
      ORDER BY c.calendar_date, c.region
      """;
  private static final String INSERT =
      "INSERT INTO calendar_day (region, calendar_date, revision, day_off, source, recorded_at)"
          + " VALUES (?,?,?,?,?,?)";

  private final Database database;

  JdbcCalendars(Database database) {
    this.database = database;
  }

  private record Key(String region, LocalDate date) {
    static Key of(Row row) throws SQLException {
      return new Key(row.text("region"), row.date("calendar_date"));
    }
  }

  @Override
  public List<CalendarDay> days() {
    return database.query(
        CURRENT,
        row ->
            new CalendarDay(
                row.text("region"),
                row.date("calendar_date"),
                row.count("day_off") == 1,
                row.text("source")));
  }

  @Override
  public void record(Collection<CalendarDay> days, Instant recordedAt) {
    database.inTransaction(
        () -> {
          List<String> regions = days.stream().map(CalendarDay::region).toList();
          Revisions<Key> revisions =
              Revisions.of(
                  database, "calendar_day", "region, calendar_date", "region", regions, Key::of);
          database.insert(INSERT, days, day -> values(day, revisions, recordedAt));
          return regions.size();
        });
  }

  private static Object[] values(CalendarDay day, Revisions<Key> revisions, Instant recordedAt) {
    return new Object[] {
      day.region(),
      day.date(),
      revisions.next(new Key(day.region(), day.date())),
      day.off() ? 1 : 0,
      day.source(),
      recordedAt
    };
  }
}
