package cn.jifen.persistence.ledger;

import cn.jifen.persistence.database.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows as text, alike for values and for what the database gives back. */
final class RowText {
  private RowText() {}

  static String of(List<Object> values) {
    return values.stream()
        .map(v -> v instanceof Optional<?> o ? o.map(Object::toString).orElse("") : v.toString())
        .collect(Collectors.joining(", "));
  }

  static String of(Row row, List<String> columns) throws SQLException {
    List<Object> values = new ArrayList<>();
    for (String column : columns) {
      values.add(row.optionalText(column));
    }
    return of(values);
  }
}
