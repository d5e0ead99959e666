package cn.jifen.domain.kernel;

/**
 * A part of a whole (比例), exact. Compared in the law's words like {@link Points}.
 *
 * @param part 0 or more; more than the whole where times are counted against people
 * @param whole 1 or more
 */
public record Share(int part, int whole) {
  public Share {
    if (part < 0 || whole < 1) {
      throw new IllegalArgumentException("no share: " + part + " of " + whole);
    }
  }

  /** 达到 / 及以上: the share itself included. */
  public boolean atLeast(Share other) {
    return (long) part * other.whole >= (long) other.part * whole;
  }
}
