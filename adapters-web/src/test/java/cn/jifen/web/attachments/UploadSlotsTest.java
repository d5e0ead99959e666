package cn.jifen.web.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.problem.ProblemType;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Only so many files are in memory at once. */
class UploadSlotsTest {
  private final UploadSlots slots = new UploadSlots(2, Duration.ZERO);

  @Test
  void asManyAsThereAreSlotsRunAtOnce() throws IOException {
    assertThat(slots.within(() -> slots.within(() -> "second"))).isEqualTo("second");
  }

  @Test
  void oneMoreIsAskedToComeAgain() throws IOException {
    slots.within(
        () ->
            slots.within(
                () -> {
                  assertThatThrownBy(() -> slots.within(() -> "third"))
                      .isInstanceOfSatisfying(
                          ProblemException.class,
                          problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
                  return "second";
                }));
    assertThat(slots.within(() -> "later")).isEqualTo("later");
  }

  @Test
  void aFailedUploadGivesItsSlotBack() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(
              () ->
                  slots.within(
                      () -> {
                        throw new IOException("broken off");
                      }))
          .isInstanceOf(IOException.class);
    }
    assertThat(slots.within(() -> "later")).isEqualTo("later");
  }
}
