package cn.jifen.domain.appeals;

import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks against deciding an appeal so (Art 51). Nobody is worse off for having appealed
 * (reading appeal-never-heavier).
 */
public final class RulingRules {
  private final AppealFindings findings;

  public RulingRules(RuleVersion rule) {
    this.findings = new AppealFindings(rule);
  }

  /**
   * Everything that speaks against it, but the points that a clause permits.
   *
   * @param file the file as it is, before the ruling
   */
  public List<Finding> against(
      Ruling ruling, Appeal appeal, AppealedNotice notice, PersonFile file) {
    List<Finding> found = new ArrayList<>();
    if (appeal.atAppraisal()) {
      found.add(findings.atAppraisal());
    }
    if (ruling.reason().isBlank()) {
      found.add(findings.textMissing("处理结果的理由"));
    }
    found.addAll(
        switch (ruling.outcome()) {
          case UPHELD -> withoutScores(ruling);
          case REVOKED -> againstRevoking(ruling, notice, file);
          case CHANGED -> againstChanging(ruling, notice, file);
        });
    return found;
  }

  private List<Finding> withoutScores(Ruling ruling) {
    return ruling.scores().isEmpty() && ruling.orderEndsBefore().isEmpty()
        ? List.of()
        : List.of(findings.scoresNotWanted(ruling.outcome()));
  }

  private List<Finding> againstRevoking(Ruling ruling, AppealedNotice notice, PersonFile file) {
    boolean nothing = notice.standingScores(file).isEmpty() && notice.standing(file).isEmpty();
    return nothing ? List.of(findings.nothingStands()) : withoutScores(ruling);
  }

  private List<Finding> againstChanging(Ruling ruling, AppealedNotice notice, PersonFile file) {
    return notice.orders().isEmpty()
        ? againstScores(ruling, notice, file)
        : againstTerm(ruling, notice.standing(file));
  }

  /** A measure without a score can only end earlier, and only where its notice states an end. */
  private List<Finding> againstTerm(Ruling ruling, Optional<MeasureOrdered> standing) {
    if (!ruling.scores().isEmpty()) {
      return List.of(findings.notOfNotice());
    }
    if (ruling.orderEndsBefore().isEmpty()) {
      return List.of(findings.nothingChanged());
    }
    if (standing.isEmpty()) {
      return List.of(findings.nothingStands());
    }
    LocalDate end = ruling.orderEndsBefore().get();
    Optional<LocalDate> now = standing.get().endsBefore();
    if (now.isEmpty()) {
      return List.of(findings.noTermToChange(standing.get().rule()));
    }
    if (!end.isBefore(now.get())) {
      return List.of(findings.termNotShorter(now.get(), end));
    }
    return end.isAfter(standing.get().firstDay())
        ? List.of()
        : List.of(findings.termWithoutDay(standing.get().firstDay(), end));
  }

  private List<Finding> againstScores(Ruling ruling, AppealedNotice notice, PersonFile file) {
    if (ruling.orderEndsBefore().isPresent()) {
      return List.of(findings.noOrderInNotice());
    }
    if (ruling.scores().isEmpty()) {
      return List.of(findings.nothingChanged());
    }
    List<Score> standing = notice.standingScores(file).stream().map(AssessedScore::score).toList();
    List<Finding> found = new ArrayList<>();
    Set<ScoreId> seen = new HashSet<>();
    for (RuledScore ruled : ruling.scores()) {
      Optional<Score> was =
          standing.stream().filter(score -> score.id().equals(ruled.score())).findFirst();
      if (was.isEmpty() || !seen.add(ruled.score())) {
        found.add(findings.notOfNotice());
      } else {
        ruled.instead().flatMap(instead -> against(was.get(), instead)).ifPresent(found::add);
      }
    }
    boolean allFall = ruling.scores().stream().allMatch(ruled -> ruled.instead().isEmpty());
    if (found.isEmpty() && allFall && seen.size() == standing.size()) {
      found.add(findings.revokesAll());
    }
    return found;
  }

  /** Fewer points can only make the measure in this place lighter: the points decide alone. */
  private Optional<Finding> against(Score was, RuledScore.Instead instead) {
    if (instead.points().moreThan(was.points())) {
      return Optional.of(findings.toDetriment(was.points(), instead.points()));
    }
    boolean same =
        instead.points().equals(was.points()) && instead.assignment().equals(was.assignment());
    return same ? Optional.of(findings.sameAgain()) : Optional.empty();
  }
}
