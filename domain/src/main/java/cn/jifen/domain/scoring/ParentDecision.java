package cn.jifen.domain.scoring;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.law.DecisionKind;

/**
 * The decision on which scores hang (Art 9, 28): points never stand alone.
 *
 * @param number its number
 * @param kind its kind; one number has one kind
 * @param institution the institution that it was made against
 * @param area area of that institution when the decision was recorded: its agency is the
 *     responsible office
 * @param inspection the inspection that found the violations (Art 31)
 * @param decidedOn the point date (Art 32)
 */
public record ParentDecision(
    DecisionNo number,
    DecisionKind kind,
    InstitutionCode institution,
    AreaCode area,
    InspectionNo inspection,
    DecisionDate decidedOn) {}
