package cn.jifen.application.scoring;

import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.port.Ids;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Voids recorded scores and puts others in their places (rules 6.1): by correction, by appeal, or
 * because the parent decision was changed. Whether that may be done is asked before.
 */
public final class ScoreReplacements {
  private final ScoringRegisters registers;
  private final Ids ids;

  public ScoreReplacements(ScoringRegisters registers, Ids ids) {
    this.registers = registers;
    this.ids = ids;
  }

  /** What speaks against that line in the place of a score, by itself (Art 28–36). */
  public List<Finding> against(Score was, ProposedScore line) {
    return new LineChecks(was.decision(), registers, List.of(line.person()))
        .against(line, Optional.empty());
  }

  /**
   * Records the void and what stands instead.
   *
   * @param instead empty: nothing
   */
  public void record(
      FileRecorder recorder,
      PersonId person,
      Score was,
      Optional<ProposedScore> instead,
      LocalDate today,
      String reason) {
    recorder.record(person, new FileEvent.ScoreVoided(was.id(), today, reason));
    instead
        .map(line -> score(was, line))
        .map(score -> new FileEvent.ScoreRecorded(score, Optional.of(was.id())))
        .ifPresent(event -> recorder.record(person, event));
  }

  private Score score(Score was, ProposedScore line) {
    return new Score(
        new ScoreId(ids.next()),
        was.decision(),
        line.behaviour(),
        line.assignment(),
        line.points());
  }
}
