package cn.jifen.persistence.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The row at which a result stands; columns by name. */
public final class Row {
  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  public String text(String column) throws SQLException {
    return optionalText(column).orElseThrow(() -> absent(column));
  }

  public Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(results.getString(column));
  }

  public long number(String column) throws SQLException {
    return results.getLong(column);
  }

  public Optional<Long> optionalNumber(String column) throws SQLException {
    long value = results.getLong(column);
    return results.wasNull() ? Optional.empty() : Optional.of(value);
  }

  public int count(String column) throws SQLException {
    return results.getInt(column);
  }

  public BigDecimal decimal(String column) throws SQLException {
    return Optional.ofNullable(results.getBigDecimal(column)).orElseThrow(() -> absent(column));
  }

  public LocalDate date(String column) throws SQLException {
    return optionalDate(column).orElseThrow(() -> absent(column));
  }

  public Optional<LocalDate> optionalDate(String column) throws SQLException {
    return Optional.ofNullable(results.getObject(column, LocalDate.class));
  }

  /** A DATETIME, which is in UTC. */
  public Instant instant(String column) throws SQLException {
    return Optional.ofNullable(results.getObject(column, LocalDateTime.class))
        .orElseThrow(() -> absent(column))
        .toInstant(ZoneOffset.UTC);
  }

  public byte[] bytes(String column) throws SQLException {
    return Optional.ofNullable(results.getBytes(column)).orElseThrow(() -> absent(column));
  }

  private static IllegalStateException absent(String column) {
    return new IllegalStateException("no value in column " + column);
  }
}
