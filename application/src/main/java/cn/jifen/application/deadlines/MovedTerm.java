package cn.jifen.application.deadlines;

import cn.jifen.domain.law.DueDate;

/**
 * A term whose due day is another one since a calendar was entered.
 *
 * @param term as it stands now
 * @param from the due day before
 * @param to the due day now
 */
public record MovedTerm(FiledTerm term, DueDate from, DueDate to) {}
