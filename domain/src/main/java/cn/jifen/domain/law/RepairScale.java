package cn.jifen.domain.law;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Routes and caps of repair (Art 53). */
public final class RepairScale {
  private final Map<RepairRoute, RepairRow> rows = new EnumMap<>(RepairRoute.class);

  RepairScale(Collection<RepairRow> rows) {
    rows.forEach(row -> this.rows.put(row.route(), row));
  }

  /** The row of a route in this version. */
  public RepairRow row(RepairRoute route) {
    return Optional.ofNullable(rows.get(route))
        .orElseThrow(() -> new IllegalStateException("this rule version has no route " + route));
  }

  /** All routes in the order of the text. */
  public List<RepairRow> rows() {
    return List.copyOf(rows.values());
  }
}
