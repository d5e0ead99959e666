package cn.jifen.domain.law;

import java.util.Arrays;
import java.util.Optional;

/** Measures that follow from something else than points (Art 26, 37). */
public enum LinkedRule {
  /** The institution's agreement is suspended: its responsible people with it (Art 37). */
  AGREEMENT_SUSPENDED("37-1", "定点医药机构被中止（暂停）协议"),
  /** The institution's agreement is ended: its responsible people with it (Art 37). */
  AGREEMENT_ENDED("37-2", "定点医药机构被解除协议"),
  /** The practising qualification is lost, whatever the points (Art 26). */
  QUALIFICATION_LOST("26", "丧失执业资格");

  private final String code;
  private final String label;

  LinkedRule(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The code of files and interfaces. */
  public String code() {
    return code;
  }

  /** What it follows from, as documents write it. */
  public String label() {
    return label;
  }

  /** The rule of a code; empty for an unknown one. */
  public static Optional<LinkedRule> ofCode(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
  }
}
