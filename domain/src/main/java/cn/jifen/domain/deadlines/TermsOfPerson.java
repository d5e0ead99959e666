package cn.jifen.domain.deadlines;

import cn.jifen.domain.law.RuleBook;
import java.util.List;
import java.util.stream.Stream;

/**
 * The terms in a person's file: a pure fold over its events and steps, in the order of the
 * procedure. It is never stored as a state of its own; what queries read can be derived again.
 */
public final class TermsOfPerson {
  private TermsOfPerson() {}

  /** All terms, done ones included; a term whose reason fell away is not among them. */
  public static List<Term> of(RuleBook book, CaseFile file) {
    NoticeTerms notices = new NoticeTerms(file);
    return Stream.of(
            new IssueTerms(book, file).all(),
            notices.all(),
            new AppealTerms(file, notices).all(),
            new RestorationTerms(file).all(),
            CorrectionTerms.of(file.steps()))
        .flatMap(List::stream)
        .toList();
  }
}
