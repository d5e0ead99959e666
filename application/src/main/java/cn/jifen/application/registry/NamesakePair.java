package cn.jifen.application.registry;

import java.util.Comparator;

/** Two people of one name by their ids, the smaller first; its order is that of lists. */
public record NamesakePair(long one, long other) implements Comparable<NamesakePair> {
  /** Before all. */
  public static final NamesakePair START = new NamesakePair(0, 0);

  /** After all pairs of that person with a greater id. */
  public static NamesakePair allOf(long person) {
    return new NamesakePair(person, Long.MAX_VALUE);
  }

  private static final Comparator<NamesakePair> ORDER =
      Comparator.comparingLong(NamesakePair::one).thenComparingLong(NamesakePair::other);

  @Override
  public int compareTo(NamesakePair pair) {
    return ORDER.compare(this, pair);
  }
}
