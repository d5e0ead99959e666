package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.TUESDAY;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.MergeStep;
import java.util.List;

/** Two people of a store who are merged and split, on Tuesday. */
record Twins(Ports ports, PersonId kept, PersonId absorbed) {

  void merge() {
    both(new MergeStep.PeopleMerged(kept, absorbed, DAY), false);
  }

  void split() {
    both(new MergeStep.PeopleSplit(kept, absorbed, DAY), true);
  }

  FileRecorder recorder() {
    return new FileRecorder(ports.files(), ports.ledger(), List.of(kept, absorbed));
  }

  private void both(MergeStep step, boolean merged) {
    ports
        .unitOfWork()
        .inTransaction(
            () -> {
              FileRecorder recorder = recorder();
              recorder.record(kept, step);
              if (merged) {
                recorder.record(new LedgerEvent.InCase(absorbed, step));
              } else {
                recorder.record(absorbed, step);
              }
              Act act = Samples.act("merging");
              recorder.finish(new Act(act.actor(), TUESDAY, act.commandId()));
              ports.files().rewrite(List.of(kept, absorbed));
              return step;
            });
  }
}
