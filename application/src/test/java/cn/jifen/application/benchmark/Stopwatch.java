package cn.jifen.application.benchmark;

/** Seconds that something takes. */
public final class Stopwatch {
  private Stopwatch() {}

  /** Something to be measured. */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  public static double secondsOf(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
