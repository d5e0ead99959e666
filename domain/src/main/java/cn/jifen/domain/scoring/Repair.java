package cn.jifen.domain.scoring;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.law.RepairRoute;
import java.time.LocalDate;
import java.time.Year;

/**
 * One granted repair (Art 52, 53).
 *
 * @param grantedOn the day of the grant: its calendar year's balance is lowered
 * @param area area of the office that granted it
 * @param offered points of the route; what is really taken off depends on cap and balance
 */
public record Repair(
    RepairId id, RepairRoute route, LocalDate grantedOn, AreaCode area, Points offered)
    implements PointEntry {

  /** The year whose balance it lowers. */
  public Year year() {
    return Year.of(grantedOn.getYear());
  }
}
