package cn.jifen.domain.kernel;

import java.time.LocalDate;

/**
 * The day on which a service was given (Art 57, 60): a claim is judged by it, whatever rule is in
 * force then.
 */
public record ServiceDate(LocalDate day) {}
