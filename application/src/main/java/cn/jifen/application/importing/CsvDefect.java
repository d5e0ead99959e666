package cn.jifen.application.importing;

/** A file that cannot be read on as CSV: what follows the line can no longer be told apart. */
final class CsvDefect extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String found;
  private final String expected;

  CsvDefect(int line, String found, String expected) {
    super("line " + line);
    this.line = line;
    this.found = found;
    this.expected = expected;
  }

  /** Line of the file in which the record begins, the first being 1. */
  int line() {
    return line;
  }

  /** What is wrong, in Chinese. */
  String found() {
    return found;
  }

  /** What would be right, in Chinese. */
  String expected() {
    return expected;
  }
}
