package cn.jifen.reports.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the filing.
 *
 * @param template which template draws it
 * @param sheet name of its sheet in the workbook, at most 31 characters
 * @param title its heading
 * @param parameters what its template wants beside title and rows
 * @param rows values by field; a missing value is left blank
 */
record FilingTable(
    String template,
    String sheet,
    String title,
    Map<String, Object> parameters,
    List<Map<String, ?>> rows) {

  FilingTable {
    parameters = Map.copyOf(parameters);
    rows = List.copyOf(rows);
  }

  /** A row from names and values in turn. */
  static Map<String, ?> row(Object... namesAndValues) {
    Map<String, Object> row = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }
}
