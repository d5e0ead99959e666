package cn.jifen.domain.scoring;

import cn.jifen.domain.kernel.Points;

/**
 * A repair with what it does.
 *
 * @param taken points really taken off, zero where cap or balance leave nothing (rules 6.2)
 * @param totalAfter balance of its year after it
 */
public record AssessedRepair(Repair repair, Points taken, Points totalAfter) {}
