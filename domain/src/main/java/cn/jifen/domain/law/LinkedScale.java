package cn.jifen.domain.law;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The measures without a score of a rule version (Art 26, 37). */
public final class LinkedScale {
  private final Map<LinkedRule, LinkedRow> rows = new EnumMap<>(LinkedRule.class);

  LinkedScale(Collection<LinkedRow> rows) {
    rows.forEach(row -> this.rows.put(row.rule(), row));
  }

  /** The row of a rule in this version. */
  public LinkedRow row(LinkedRule rule) {
    return Optional.ofNullable(rows.get(rule))
        .orElseThrow(
            () -> new IllegalStateException("this rule version has no rule " + rule.code()));
  }

  /** All rows. */
  public List<LinkedRow> rows() {
    return List.copyOf(rows.values());
  }
}
