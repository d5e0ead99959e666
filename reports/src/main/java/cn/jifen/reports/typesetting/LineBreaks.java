package cn.jifen.reports.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a Chinese line may break: the rules of GB/T 15834 for punctuation, and those of common
 * sense for numbers.
 */
final class LineBreaks {
  /** Never first in a line: closing marks, the dot in names, ellipsis, dash and range marks. */
  private static final String NOT_FIRST = "、，。；：？！）》〉〕】」』”’·•・…—～-%％‰℃,.;:?!)]}/";

  /** Never last in a line: opening marks. */
  private static final String NOT_LAST = "（《〈〔【「『“‘([{";

  /** Units that stay with the number before them. */
  private static final String AFTER_NUMBER = "年月日分个项条款号元人次";

  /** A code longer than this may be divided: keeping it whole would tear a hole into the line. */
  private static final int LONGEST_WHOLE_CODE = 8;

  private LineBreaks() {}

  /** The pieces of a text between which a line may break; together they are the text. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      next = i + Character.charCount(text.codePointAt(i));
      if (next < text.length() && mayBreak(text, start, i, next)) {
        pieces.add(text.substring(start, next));
        start = next;
      }
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }

  private static boolean mayBreak(String text, int start, int last, int next) {
    int before = text.codePointAt(last);
    int after = text.codePointAt(next);
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    if (isCode(before) && isCode(after)) {
      return next - start >= LONGEST_WHOLE_CODE;
    }
    return !(isDigit(before) && AFTER_NUMBER.indexOf(after) >= 0);
  }

  private static boolean isCode(int codePoint) {
    return codePoint > ' ' && codePoint < 0x7f;
  }

  private static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }
}
