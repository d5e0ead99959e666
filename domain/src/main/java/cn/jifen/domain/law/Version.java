package cn.jifen.domain.law;

import cn.jifen.domain.kernel.Period;

/**
 * A value of the law with the days on which it is in force.
 *
 * @param inForce first day included, end excluded
 * @param value what holds then
 */
public record Version<T>(Period inForce, T value) {}
