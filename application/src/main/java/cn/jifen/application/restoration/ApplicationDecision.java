package cn.jifen.application.restoration;

/** What a reviewer decides on an application. */
public sealed interface ApplicationDecision {
  /** It is granted. */
  record Grant() implements ApplicationDecision {}

  /**
   * It is refused.
   *
   * @param reason that the person is told; never blank
   */
  record Refuse(String reason) implements ApplicationDecision {}
}
