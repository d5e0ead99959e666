package cn.jifen.application.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.application.access.Role;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.ProposalId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred reviewers press the same button: one approves, the others are told so. */
class ParallelApprovalTest {
  private static final int REVIEWERS = 100;

  private final Town town = new Town();

  @Test
  void exactlyOneOfAHundredApprovalsTakesEffect() throws Exception {
    ProposalId id = town.submitted(Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B1")));
    List<Callable<ProposalAnswer>> approvals =
        IntStream.range(0, REVIEWERS)
            .<Callable<ProposalAnswer>>mapToObj(
                i ->
                    () ->
                        town.desk.approve.approve(
                            town.act(Desk.actor("reviewer" + i, "650102", Role.REVIEWER)), id))
            .toList();
    int accepted = 0;
    int refused = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (Future<ProposalAnswer> answer : pool.invokeAll(approvals)) {
        switch (answer.get()) {
          case ProposalAnswer.Accepted _ -> accepted++;
          case ProposalAnswer.Refused no -> {
            assertEquals(List.of("proposal-state"), Town.rules(no));
            refused++;
          }
          case ProposalAnswer.Repeated again -> throw new AssertionError(again);
        }
      }
    }
    assertEquals(1, accepted);
    assertEquals(REVIEWERS - 1, refused);
    assertEquals(1, town.file(town.doctor).balances().scores().size());
  }
}
