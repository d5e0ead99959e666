package cn.jifen.application.documents;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Responsibility;

/**
 * A score as documents state it.
 *
 * @param behaviourNo number of the violation
 * @param clause the item of Art 33–36 under which it stands
 * @param points given for the violation
 * @param added points that it added to the year; less than {@code points} where Art 31 or 32 limits
 */
public record DocumentScore(
    String behaviourNo,
    LegalBasis clause,
    Responsibility responsibility,
    Points points,
    Points added) {}
