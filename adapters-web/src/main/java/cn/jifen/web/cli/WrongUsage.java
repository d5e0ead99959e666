package cn.jifen.web.cli;

/** The command line does not make sense; exit code 2. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The sentence says in Chinese what is wrong. */
  WrongUsage(String sentence) {
    super(sentence);
  }
}
