package cn.jifen.web.scoring;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.scoring.ProposeCorrection;
import cn.jifen.application.scoring.ProposeDecision;
import cn.jifen.application.scoring.ProposedScore;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Makes drafts out of request bodies. */
@Singleton
final class Drafts {
  private final PersonReferences people;

  Drafts(PersonReferences people) {
    this.people = people;
  }

  ProposeDecision.Draft of(Actor actor, DecisionBody body) {
    List<ProposedScore> scores = new ArrayList<>();
    for (int i = 0; i < body.scores().size(); i++) {
      scores.add(score(actor, "/scores/" + i, body.scores().get(i)));
    }
    return new ProposeDecision.Draft(
        new DecisionNo(body.number()),
        body.kind(),
        new InstitutionCode(body.institution()),
        new InspectionNo(body.inspection()),
        body.decidedOn(),
        body.receivedOn(),
        scores);
  }

  ProposeCorrection.Replacement replacement(ScoreBody body) {
    return new ProposeCorrection.Replacement(
        assignment("/replacement", body), Points.of(body.points()));
  }

  private ProposedScore score(Actor actor, String at, ScoreBody body) {
    return new ProposedScore(
        people.find(actor, Role.OFFICER, at, body.personCode(), body.personId()),
        new BehaviourNo(body.behaviour()),
        assignment(at, body),
        Points.of(body.points()));
  }

  private static Assignment assignment(String at, ScoreBody body) {
    return new Assignment(
        clause(at, body.clause()),
        body.responsibility(),
        body.adjustment().orElse(Adjustment.NONE),
        body.ground(),
        body.reason().orElse(""));
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
