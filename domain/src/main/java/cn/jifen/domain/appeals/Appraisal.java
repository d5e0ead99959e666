package cn.jifen.domain.appeals;

import cn.jifen.domain.kernel.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A third party or experts were asked about a professional question (Art 50).
 *
 * @param body who appraises
 * @param orderedOn the day on which it was ordered, still counted in the twenty working days
 * @param returned empty while it is not back
 */
public record Appraisal(
    String body, String question, LocalDate orderedOn, Optional<Returned> returned) {

  /**
   * What came back.
   *
   * @param on day of return, not counted: the clock goes on with the day after
   */
  public record Returned(LocalDate on, String conclusion) {}

  /** The days on which the clock stands still (Art 51); without end while it is not back. */
  public Period stop() {
    return new Period(orderedOn.plusDays(1), returned.map(back -> back.on().plusDays(1)));
  }

  Appraisal backOn(LocalDate on, String conclusion) {
    return new Appraisal(body, question, orderedOn, Optional.of(new Returned(on, conclusion)));
  }
}
