package cn.jifen.application.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Puts sentences together: parts that may be missing, one full stop at the end. */
final class Sentence {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
  private static final String STOP = "。";

  private final StringBuilder text;

  private Sentence(String text) {
    this.text = new StringBuilder(text);
  }

  static Sentence of(String text) {
    return new Sentence(text);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The part when it applies. */
  Sentence when(boolean applies, String part) {
    if (applies) {
      text.append(part);
    }
    return this;
  }

  /** What somebody wrote, behind a lead; nothing when it is blank. */
  Sentence said(String lead, String words) {
    String plain = words.strip();
    while (plain.endsWith(STOP)) {
      plain = plain.substring(0, plain.length() - STOP.length());
    }
    return when(!plain.isEmpty(), lead + plain);
  }

  String end() {
    return text + STOP;
  }
}
