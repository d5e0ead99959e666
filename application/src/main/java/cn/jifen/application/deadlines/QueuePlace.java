package cn.jifen.application.deadlines;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The place of a term in a queue: by due day, then by owner.
 *
 * @param due the due day; {@link #NEVER_DUE} while the clock stands still
 */
public record QueuePlace(LocalDate due, TermOwner owner) implements Comparable<QueuePlace> {
  /** Behind all that is due some day. */
  public static final LocalDate NEVER_DUE = LocalDate.of(9999, 12, 31);

  private static final Comparator<QueuePlace> ORDER =
      Comparator.comparing(QueuePlace::due).thenComparing(QueuePlace::owner);

  @Override
  public int compareTo(QueuePlace other) {
    return ORDER.compare(this, other);
  }
}
