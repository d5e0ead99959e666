package cn.jifen.domain.law;

import cn.jifen.domain.kernel.Share;

/** The watch over institutions of Art 39. */
public final class Article39 {
  private static final Share HALF = new Share(50, 100);
  private static final Share NEAR = new Share(40, 100);

  private Article39() {}

  /**
   * 达到50%及以上: whether an institution's agreement is to be suspended.
   *
   * @param times suspensions and terminations of its people in a calendar year, person-times,
   *     linked ones included
   * @param people distinct people registered there in that year; of nobody nothing is reached
   */
  public static boolean isReached(int times, int people) {
    return people != 0 && new Share(times, people).atLeast(HALF);
  }

  /**
   * Whether half is near but not reached: from 40 % on (reading half-near).
   *
   * @param times as in {@link #isReached}
   * @param people as in {@link #isReached}
   */
  public static boolean isNear(int times, int people) {
    return people != 0 && new Share(times, people).atLeast(NEAR) && !isReached(times, people);
  }
}
