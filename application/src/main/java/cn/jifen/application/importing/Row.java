package cn.jifen.application.importing;

import java.util.Map;

/**
 * One row with its cells by field name, stripped; a missing optional column reads as empty.
 *
 * @param line line of the file
 */
record Row(int line, Map<String, String> cells) {
  Row {
    cells = Map.copyOf(cells);
  }

  String cell(String field) {
    return cells.getOrDefault(field, "");
  }
}
