package cn.jifen.application.importing;

import java.util.regex.Pattern;

/**
 * One thing wrong in a file.
 *
 * @param file name of the file
 * @param line line of the file, the header being 1
 * @param column field name; empty where the whole row is meant
 * @param value what stood there, shortened; an identity number in it is masked, in whichever column
 *     it stood
 * @param found the rule that is broken, in Chinese
 * @param expected what would be right, in Chinese
 */
public record ImportError(
    String file, int line, String column, String value, String found, String expected)
    implements Comparable<ImportError> {
  private static final int LONGEST_VALUE = 60;
  private static final String DAY_OF_BIRTH = "[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]";
  private static final Pattern RESIDENT_ID =
      Pattern.compile(
          "(?<![0-9])([0-9]{4})[0-9]{2}(?:"
              + ("(?:19|20)" + DAY_OF_BIRTH + "[0-9]{2}[0-9][0-9Xx]|")
              + (DAY_OF_BIRTH + "[0-9]{3}")
              + ")(?![0-9])");

  public ImportError {
    value = shortened(masked(value));
  }

  /**
   * Cells that slipped into a wrong column must not spill what they hold (old ones have 15 digits).
   */
  private static String masked(String value) {
    return RESIDENT_ID.matcher(value).replaceAll("$1************");
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\p{Cntrl}", "�");
    return line.codePointCount(0, line.length()) <= LONGEST_VALUE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }

  /** All of it on one line. */
  public String text() {
    String where = file + " 第 " + line + " 行" + (column.isEmpty() ? "" : " " + column);
    String what = value.isEmpty() ? "" : "“" + value + "” ";
    return where + "：" + what + found + "；" + expected;
  }

  @Override
  public int compareTo(ImportError other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }
}
