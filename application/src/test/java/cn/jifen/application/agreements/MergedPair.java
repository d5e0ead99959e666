package cn.jifen.application.agreements;

import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.MergeStep;
import java.util.List;

/** Two people of a town who are merged and split, past the four eyes. */
record MergedPair(Town town, PersonId kept, PersonId absorbed) {
  void merge() {
    both(new MergeStep.PeopleMerged(kept, absorbed, Town.TODAY));
  }

  void split() {
    both(new MergeStep.PeopleSplit(kept, absorbed, Town.TODAY));
  }

  private void both(MergeStep step) {
    town.jifen.attempts.inTransaction(
        () -> {
          FileRecorder recorder =
              new FileRecorder(town.jifen.files, town.jifen.ledger, List.of(kept, absorbed));
          recorder.record(kept, step);
          recorder.record(new LedgerEvent.InCase(absorbed, step));
          recorder.finish(town.act(Town.REVIEWER));
          town.jifen.files.rewrite(List.of(kept, absorbed));
          return step;
        });
  }
}
