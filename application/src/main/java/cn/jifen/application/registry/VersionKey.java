package cn.jifen.application.registry;

/**
 * Place of a version in the history of a person, or of people who are one: by id, then by revision.
 */
public record VersionKey(long person, int revision) {
  /** Before all. */
  public static final VersionKey START = new VersionKey(Long.MIN_VALUE, 0);
}
