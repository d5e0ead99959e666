package cn.jifen.application.documents;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MonthTerm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A suspension or termination as documents state it, by points (Art 38) or without (Art 26, 37).
 *
 * @param kind suspension or termination
 * @param basis the article that orders it
 * @param term length in months, or the bar on a new registration; empty: no fixed one (无固定期限), or
 *     one that is given by its last day only
 * @param firstDay first day in force
 * @param lastDay last day of the term or of the bar, included; empty: no fixed one
 */
public record DocumentMeasure(
    MeasureKind kind,
    LegalBasis basis,
    Optional<MonthTerm> term,
    LocalDate firstDay,
    Optional<LocalDate> lastDay) {}
