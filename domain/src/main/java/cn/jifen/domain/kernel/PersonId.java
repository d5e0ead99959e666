package cn.jifen.domain.kernel;

/**
 * Internal id of one person over all institutions and areas (Art 31, 43): says nothing about the
 * person, so it may stand in ledger and log.
 */
public record PersonId(long value) implements Comparable<PersonId> {
  @Override
  public int compareTo(PersonId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
