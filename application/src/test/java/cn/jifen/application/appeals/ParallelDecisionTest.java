package cn.jifen.application.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.application.access.Role;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.NoticeId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred reviewers decide the same appeal: one does, the others are told how it was decided. */
class ParallelDecisionTest {
  private static final int REVIEWERS = 100;

  private final Town town = new Town();
  private final AppealOffice office = new AppealOffice(town);

  @Test
  void exactlyOneOfAHundredDecisionsTakesEffect() throws Exception {
    NoticeId notice = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1")).id();
    AppealReference appeal = office.received(town.doctor, notice);
    List<Callable<AppealAnswer>> decisions =
        IntStream.range(0, REVIEWERS)
            .<Callable<AppealAnswer>>mapToObj(
                i ->
                    () ->
                        office.decide(
                            Desk.actor("judge" + i, "650102", Role.REVIEWER),
                            appeal,
                            Ruling.revoked("证据不足")))
            .toList();
    int taken = 0;
    int refused = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (Future<AppealAnswer> answer : pool.invokeAll(decisions)) {
        switch (answer.get()) {
          case AppealAnswer.Taken _ -> taken++;
          case AppealAnswer.Refused no -> {
            assertEquals("appeal-closed", no.refusal().rule());
            refused++;
          }
        }
      }
    }
    assertEquals(1, taken);
    assertEquals(REVIEWERS - 1, refused);
    long voids =
        town.file(town.doctor).events().stream()
            .filter(FileEvent.ScoreVoided.class::isInstance)
            .count();
    assertEquals(1, voids);
  }
}
