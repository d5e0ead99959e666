package cn.jifen.persistence.database;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Values as both databases take them: moments as UTC date and time, an empty Optional as NULL. */
final class Parameters {
  private Parameters() {}

  static void set(PreparedStatement statement, Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      set(statement, i + 1, values[i]);
    }
  }

  private static void set(PreparedStatement statement, int index, Object value)
      throws SQLException {
    switch (value) {
      case Optional<?> optional -> setOptional(statement, index, optional);
      case Long number -> statement.setLong(index, number);
      case Integer number -> statement.setInt(index, number);
      case BigDecimal number -> statement.setBigDecimal(index, number);
      case String text -> statement.setString(index, text);
      case LocalDate day -> statement.setObject(index, day);
      case Instant moment ->
          statement.setObject(index, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
      case byte[] bytes -> statement.setBytes(index, bytes);
      case Enum<?> constant -> statement.setString(index, constant.name());
      default -> throw new IllegalArgumentException("no column takes " + value.getClass());
    }
  }

  private static void setOptional(PreparedStatement statement, int index, Optional<?> value)
      throws SQLException {
    if (value.isPresent()) {
      set(statement, index, value.get());
    } else {
      statement.setObject(index, null);
    }
  }
}
