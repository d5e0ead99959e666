package cn.jifen.web.bench;

/** Seconds that something takes. */
final class Stopwatch {
  private Stopwatch() {}

  /** Something to be measured. */
  interface Work {
    void run() throws Exception;
  }

  static double secondsOf(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
