package cn.jifen.domain.law;

/** The watch over institutions of Art 39. */
public final class Article39 {
  private static final int PERCENT = 50;
  private static final int WHOLE = 100;

  private Article39() {}

  /**
   * 达到50%及以上: whether an institution's agreement is to be suspended.
   *
   * @param times suspensions and terminations of its people in a calendar year, person-times,
   *     linked ones included
   * @param people distinct people registered there in that year
   */
  public static boolean isReached(int times, int people) {
    return people > 0 && (long) times * WHOLE >= (long) people * PERCENT;
  }
}
