package cn.jifen.application.verification;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place in a list that is ordered by institution, person and item.
 *
 * @param institution code; empty text before all others
 * @param person internal id
 * @param item what tells several lines of one person there apart; 0 where there is one only
 */
public record ListKey(String institution, long person, long item) implements Comparable<ListKey> {
  /** Before the first line. */
  public static final ListKey START = new ListKey("", 0, 0);

  private static final Pattern TEXT =
      Pattern.compile("([A-Za-z0-9]{1,20})-(\\d{1,18})-(\\d{1,18})");
  private static final Comparator<ListKey> ORDER =
      Comparator.comparing(ListKey::institution)
          .thenComparing(ListKey::person)
          .thenComparing(ListKey::item);

  /** The place of a text that {@link #toString} gave; empty for any other. */
  public static Optional<ListKey> of(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(
            new ListKey(
                parts.group(1), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3))))
        : Optional.empty();
  }

  @Override
  public int compareTo(ListKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return institution + "-" + person + "-" + item;
  }
}
