package cn.jifen.application.exporting;

import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.kernel.Points;
import java.time.Year;
import java.util.List;
import java.util.Map;

/**
 * One person's derived figures under the code that exports show.
 *
 * @param personCode the current national code; the internal id behind a # for a person without one
 * @param totals by year, only years with a score or a repair
 * @param measures every suspension and termination that a notice put in force
 */
public record CodedFile(String personCode, Map<Year, Points> totals, List<Measure> measures) {}
