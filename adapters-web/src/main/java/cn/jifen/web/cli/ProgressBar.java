package cn.jifen.web.cli;

/** How far a long command has come, on a terminal; silent where its messages go to a file. */
final class ProgressBar {
  private static final int WIDTH = 30;

  private final Console console;
  private final boolean shown;
  private int lastPercent = -1;

  ProgressBar(Console console, boolean shown) {
    this.console = console;
    this.shown = shown;
  }

  /** Shown when standard error is a terminal. */
  static ProgressBar onTerminal(Console console) {
    return new ProgressBar(console, System.console() != null && System.console().isTerminal());
  }

  /**
   * Moves on.
   *
   * @param stage what is being done, in Chinese
   * @param done of {@code all}; nothing is drawn before a whole percent more is done
   */
  void at(String stage, long done, long all) {
    int percent = all <= 0 ? 100 : (int) Math.min(100, done * 100 / all);
    if (!shown || percent == lastPercent) {
      return;
    }
    lastPercent = percent;
    int full = WIDTH * percent / 100;
    String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    console.overwrite(bar + " " + percent + "% " + stage + "\u001b[K");
  }

  /** Removes the bar. */
  void end() {
    if (shown && lastPercent >= 0) {
      console.overwrite("\u001b[K");
    }
  }
}
