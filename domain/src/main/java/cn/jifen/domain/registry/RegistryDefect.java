package cn.jifen.domain.registry;

/** What a check of the register can find about a registration that runs (Art 45, 58). */
public enum RegistryDefect {
  /** Registered without a signed commitment (Art 17, 20). */
  COMMITMENT_MISSING("未签署服务承诺书"),
  /** The status that a delivered notice ordered was not maintained (Art 42, 58). */
  STATUS_NOT_MAINTAINED("未按处理通知书维护登记备案状态"),
  /** Still registered after the practising qualification was lost (Art 26). */
  QUALIFICATION_LOST("丧失执业资格仍在登记备案"),
  /** A doctor about whom no scope of practice is recorded (Art 23, 26). */
  QUALIFICATION_UNKNOWN("医师未登记执业范围，执业资格不明");

  private final String label;

  RegistryDefect(String label) {
    this.label = label;
  }

  /** What was found, as lists and orders write it. */
  public String label() {
    return label;
  }
}
