package cn.jifen.application.registry;

/** What a reviewer says to a proposal of an officer (Art 68). */
public sealed interface Ruling {
  /** It takes effect. */
  record Approved() implements Ruling {}

  /**
   * It is given back and has no effect.
   *
   * @param reason why; not blank
   */
  record Returned(String reason) implements Ruling {}
}
