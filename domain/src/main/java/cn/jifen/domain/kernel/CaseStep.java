package cn.jifen.domain.kernel;

import java.time.LocalDate;

/**
 * A step of a procedure that by itself changes neither points nor measures: delivery, appeal,
 * application, talk. It stands in the file of the person or institution that it is about. Each
 * context has its own sealed family of steps, all of them records of internal ids and facts, never
 * of names or identity numbers.
 */
public interface CaseStep {
  /** The legal day of the step in Asia/Shanghai. */
  LocalDate on();
}
