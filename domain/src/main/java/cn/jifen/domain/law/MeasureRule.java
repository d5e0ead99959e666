package cn.jifen.domain.law;

import java.util.Arrays;
import java.util.Optional;

/**
 * The items of Art 38, lightest first; what each orders in a rule version stands in its {@link
 * MeasureRow}.
 */
public enum MeasureRule {
  M38_1("38-1"),
  M38_2("38-2"),
  M38_3("38-3"),
  M38_4("38-4"),
  M38_5("38-5"),
  M38_6("38-6");

  private final String code;

  MeasureRule(String code) {
    this.code = code;
  }

  /** The code of files and interfaces: 38-2. */
  public String code() {
    return code;
  }

  /** Whether this item orders more than the other one. */
  public boolean heavierThan(MeasureRule other) {
    return compareTo(other) > 0;
  }

  /** The item of a code; empty for an unknown one. */
  public static Optional<MeasureRule> ofCode(String code) {
    return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
  }
}
