package cn.jifen.application.importing;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param line line of the file in which it begins, the first being 1
 */
record CsvRecord(int line, List<String> cells) {
  CsvRecord {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.size() == 1 && cells.getFirst().isBlank();
  }
}
