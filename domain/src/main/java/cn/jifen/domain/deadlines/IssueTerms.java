package cn.jifen.domain.deadlines;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The notices that are due, one term a decision (Art 40): from the agreement decision, or the
 * receipt of the penalty decision, until a notice about all its scores is issued. Where a change
 * makes a notice due again (rules 6.1), another term runs from the day of the change.
 */
final class IssueTerms {
  private final RuleBook book;
  private final CaseFile file;
  private final Map<DecisionNo, ParentDecision> decisions = new TreeMap<>();
  private final Map<DecisionNo, Set<ScoreId>> awaiting = new LinkedHashMap<>();
  private final Map<DecisionNo, Term> open = new LinkedHashMap<>();
  private final List<Term> done = new ArrayList<>();

  IssueTerms(RuleBook book, CaseFile file) {
    this.book = book;
    this.file = file;
  }

  List<Term> all() {
    List<FileEvent> events = file.file().events();
    LocalDate changedOn = LocalDate.MIN;
    for (int i = 0; i < events.size(); i++) {
      FileEvent event = events.get(i);
      if (event instanceof FileEvent.ScoreVoided voided) {
        changedOn = voided.voidedOn();
        lookAgain(events.subList(0, i + 1), changedOn);
      } else if (event instanceof FileEvent.ScoreRecorded recorded) {
        take(recorded, events.subList(0, i + 1), changedOn);
      } else if (event instanceof FileEvent.NoticeIssued notice) {
        take(notice);
      }
    }
    List<Term> all = new ArrayList<>(done);
    all.addAll(open.values());
    return all;
  }

  /** A new score changes nothing about the ones before it; one in the place of another may. */
  private void take(FileEvent.ScoreRecorded recorded, List<FileEvent> until, LocalDate changedOn) {
    Score score = recorded.score();
    ParentDecision decision = score.decision();
    decisions.put(decision.number(), decision);
    if (recorded.replaces().isPresent()) {
      lookAgain(until, changedOn);
    } else {
      awaiting.computeIfAbsent(decision.number(), number -> new HashSet<>()).add(score.id());
      open.computeIfAbsent(decision.number(), number -> term(decision, receiptOf(decision)));
    }
  }

  private LocalDate receiptOf(ParentDecision decision) {
    return Optional.ofNullable(file.received().get(decision.number()))
        .orElse(decision.decidedOn().day());
  }

  private static Term term(ParentDecision decision, LocalDate event) {
    return Term.duty(
        TermKind.ISSUE_NOTICE,
        decision.number().value(),
        decision.area(),
        Optional.of(decision.institution()),
        event);
  }

  private void take(FileEvent.NoticeIssued notice) {
    Set<ScoreId> waiting = awaiting.getOrDefault(notice.decision(), new HashSet<>());
    waiting.removeAll(Set.copyOf(notice.scores()));
    if (waiting.isEmpty()) {
      awaiting.remove(notice.decision());
      Optional.ofNullable(open.remove(notice.decision()))
          .ifPresent(term -> done.add(term.done(Optional.of(notice.issuedOn()))));
    }
  }

  /** Which notices are due after a change; a term that has nothing to be notified falls away. */
  private void lookAgain(List<FileEvent> until, LocalDate changedOn) {
    PersonFile then = PersonFile.replay(book, file.file().person(), until);
    awaiting.clear();
    then.balances().scores().stream()
        .filter(then::awaitsNotice)
        .map(AssessedScore::score)
        .forEach(
            score ->
                awaiting
                    .computeIfAbsent(score.decision().number(), number -> new HashSet<>())
                    .add(score.id()));
    open.keySet().retainAll(awaiting.keySet());
    awaiting
        .keySet()
        .forEach(
            number ->
                open.computeIfAbsent(
                    number,
                    due -> term(Optional.ofNullable(decisions.get(due)).orElseThrow(), changedOn)));
  }
}
