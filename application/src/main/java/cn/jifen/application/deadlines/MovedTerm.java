package cn.jifen.application.deadlines;

import cn.jifen.domain.deadlines.Term;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.law.DueDate;
import java.util.Optional;

/**
 * A term whose due day is another one since a calendar was entered.
 *
 * @param owner whose term it was when the calendar was entered
 * @param reference number of the case that it is about
 * @param party whose right it is; empty for the terms of offices and institutions
 * @param area area of the responsible office
 * @param from the due day before
 * @param to the due day since
 */
public record MovedTerm(
    TermOwner owner,
    TermKind kind,
    String reference,
    Optional<Party> party,
    AreaCode area,
    DueDate from,
    DueDate to) {

  /** A term as it stands in the register, and as it stood. */
  static MovedTerm of(FiledTerm now, DueDate from, DueDate to) {
    Term term = now.running().term();
    return new MovedTerm(
        now.owner(), term.kind(), term.reference(), term.party(), term.area(), from, to);
  }
}
