package cn.jifen.web.scoring;

import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.web.problem.ProblemException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes assignments out of what a body says. */
final class Assignments {
  private Assignments() {}

  /** The assignment; a problem at that place for an unknown clause. */
  static Assignment of(
      String at,
      String clause,
      Responsibility responsibility,
      Optional<Adjustment> adjustment,
      Optional<Ground> ground,
      Optional<String> reason) {
    return new Assignment(
        clause(at, clause),
        responsibility,
        adjustment.orElse(Adjustment.NONE),
        ground,
        reason.orElse(""));
  }

  private static Clause clause(String at, String code) {
    return Clause.ofCode(code)
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    at + "/clause",
                    "没有这一记分条款；可用："
                        + Arrays.stream(Clause.values())
                            .map(Clause::code)
                            .collect(Collectors.joining("、"))));
  }
}
