package cn.jifen.domain.deadlines;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.CaseStep;

/**
 * A step with the area of the office that recorded it: it is in charge of what follows from it
 * where the step itself names no other.
 */
public record FiledStep(CaseStep step, AreaCode area) {}
