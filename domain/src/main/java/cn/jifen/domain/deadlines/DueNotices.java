package cn.jifen.domain.deadlines;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The notices due in one file as it goes on, one term a decision (Art 40): from the agreement
 * decision, or the receipt of the penalty decision, until a notice about all its scores is issued.
 * Where a change makes a notice due again (rules 6.1), another term runs from the day of the
 * change.
 */
final class DueNotices {
  private final RuleBook book;
  private final PersonId person;
  private final CaseFile file;
  private final TreeMap<Integer, FileEvent> events = new TreeMap<>();
  private final Map<DecisionNo, ParentDecision> decisions = new TreeMap<>();
  private final Map<DecisionNo, Set<ScoreId>> awaiting = new LinkedHashMap<>();
  private final Map<DecisionNo, Term> open = new LinkedHashMap<>();
  private final Set<Term> done = new LinkedHashSet<>();
  private LocalDate changedOn = LocalDate.MIN;

  DueNotices(RuleBook book, PersonId person, CaseFile file) {
    this.book = book;
    this.person = person;
    this.file = file;
  }

  List<Term> all() {
    List<Term> all = new ArrayList<>(done);
    all.addAll(open.values());
    return all;
  }

  void take(int place, FileEvent event) {
    events.put(place, event);
    if (event instanceof FileEvent.ScoreVoided voided) {
      changedOn = voided.voidedOn();
      lookAgain();
    } else if (event instanceof FileEvent.ScoreRecorded recorded) {
      take(recorded);
    } else if (event instanceof FileEvent.NoticeIssued notice) {
      take(notice);
    }
  }

  /** Goes on with what the file of another one has brought until then. */
  void join(DueNotices absorbed, LocalDate on) {
    events.putAll(absorbed.events);
    decisions.putAll(absorbed.decisions);
    absorbed.open.forEach(open::putIfAbsent);
    done.addAll(absorbed.done);
    changedOn = on;
    lookAgain();
  }

  /** Lets go what one brought along, and hands it back; what was notified stays known to both. */
  DueNotices part(PersonId absorbed, LocalDate on) {
    DueNotices parted = new DueNotices(book, absorbed, file);
    parted.decisions.putAll(decisions);
    parted.open.putAll(open);
    parted.done.addAll(done);
    parted.changedOn = on;
    events.forEach(
        (place, event) -> {
          if (file.recordings().get(place).under().equals(absorbed)) {
            parted.events.put(place, event);
          }
        });
    events.keySet().removeAll(parted.events.keySet());
    changedOn = on;
    lookAgain();
    parted.lookAgain();
    return parted;
  }

  /** A new score changes nothing about the ones before it; one in the place of another may. */
  private void take(FileEvent.ScoreRecorded recorded) {
    Score score = recorded.score();
    ParentDecision decision = score.decision();
    decisions.put(decision.number(), decision);
    if (recorded.replaces().isPresent()) {
      lookAgain();
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
  private void lookAgain() {
    PersonFile then = PersonFile.replay(book, person, List.copyOf(events.values()));
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
