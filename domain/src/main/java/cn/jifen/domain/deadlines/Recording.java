package cn.jifen.domain.deadlines;

import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;

/**
 * How an event came into a file.
 *
 * @param under the person whose entry it is: of people who were merged each brought own ones along
 * @param on the legal day on which it was recorded
 */
public record Recording(PersonId under, LocalDate on) {}
