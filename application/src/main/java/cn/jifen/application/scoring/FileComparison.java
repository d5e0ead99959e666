package cn.jifen.application.scoring;

import cn.jifen.application.scoring.ProposalPreview.CorrectionEffect;
import cn.jifen.application.scoring.ProposalPreview.LaterChange;
import cn.jifen.application.scoring.ProposalPreview.YearChange;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.scoring.AssessedScore;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A person's file as it is, against the same file as it would be. */
record FileComparison(PersonFile before, PersonFile after, LocalDate today) {

  CorrectionEffect effect() {
    return new CorrectionEffect(
        years(), before.standingOn(today).status(), after.standingOn(today).status(), later());
  }

  private List<YearChange> years() {
    TreeSet<Year> years = new TreeSet<>(before.balances().totals().keySet());
    years.addAll(after.balances().totals().keySet());
    return years.stream()
        .map(
            year ->
                new YearChange(year, before.balances().total(year), after.balances().total(year)))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private List<LaterChange> later() {
    List<LaterChange> changes = new ArrayList<>();
    for (AssessedScore was : before.balances().scores()) {
      after
          .counting(was.score().id())
          .filter(is -> !is.measure().equals(was.measure()))
          .ifPresent(is -> changes.add(change(was, is)));
    }
    return changes;
  }

  private static LaterChange change(AssessedScore was, AssessedScore is) {
    return new LaterChange(
        was.score().decision().number().value(),
        was.score().behaviour().value(),
        code(was),
        code(is));
  }

  private static String code(AssessedScore score) {
    return score.measure().map(row -> row.rule().code()).orElse("");
  }
}
