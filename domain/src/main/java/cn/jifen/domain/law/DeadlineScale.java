package cn.jifen.domain.law;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The deadlines of a rule version (Art 17, 40, 42, 48, 51, 54). */
public final class DeadlineScale {
  private final Map<Deadline, DeadlineRow> rows = new EnumMap<>(Deadline.class);

  DeadlineScale(Collection<DeadlineRow> rows) {
    rows.forEach(row -> this.rows.put(row.deadline(), row));
  }

  /** The row of a deadline in this version. */
  public DeadlineRow row(Deadline deadline) {
    return Optional.ofNullable(rows.get(deadline))
        .orElseThrow(
            () -> new IllegalStateException("this rule version has no deadline " + deadline));
  }

  /** All deadlines in the order of the text. */
  public List<DeadlineRow> rows() {
    return List.copyOf(rows.values());
  }
}
