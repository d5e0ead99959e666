package cn.jifen.web.scoring;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.scoring.ProposeCorrection;
import cn.jifen.application.scoring.ProposeDecision;
import cn.jifen.application.scoring.ProposeParentChange;
import cn.jifen.application.scoring.ProposedScore;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.DecisionRevision;
import cn.jifen.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes drafts out of request bodies. */
@Singleton
final class Drafts {
  private final PersonReferences people;

  Drafts(PersonReferences people) {
    this.people = people;
  }

  ProposeDecision.Draft of(Actor actor, DecisionBody body) {
    InstitutionCode institution = new InstitutionCode(body.institution());
    List<ProposedScore> scores = new ArrayList<>();
    for (int i = 0; i < body.scores().size(); i++) {
      scores.add(score(actor, institution, "/scores/" + i, body.scores().get(i)));
    }
    return new ProposeDecision.Draft(
        new DecisionNo(body.number()),
        body.kind(),
        institution,
        new InspectionNo(body.inspection()),
        body.decidedOn(),
        body.receivedOn(),
        scores);
  }

  ProposeCorrection.Replacement replacement(ScoreBody body) {
    return new ProposeCorrection.Replacement(
        assignment("/replacement", body), Points.of(body.points()));
  }

  private ProposedScore score(Actor actor, InstitutionCode institution, String at, ScoreBody body) {
    return new ProposedScore(
        people.findAt(institution, actor, Role.OFFICER, at, body.personCode(), body.personId()),
        new BehaviourNo(body.behaviour()),
        assignment(at, body),
        Points.of(body.points()));
  }

  private static Assignment assignment(String at, ScoreBody body) {
    return Assignments.of(
        at, body.clause(), body.responsibility(), body.adjustment(), body.ground(), body.reason());
  }

  ProposeParentChange.Draft of(ParentChangeBody body) {
    Map<ScoreId, ProposeCorrection.Replacement> replacements = new HashMap<>();
    for (int i = 0; i < body.replacements().size(); i++) {
      String at = "/replacements/" + i;
      ParentChangeBody.ReplacementBody given = body.replacements().get(i);
      ScoreId score = new ScoreId(given.scoreId());
      if (replacements.putIfAbsent(score, replacement(at, given.instead())) != null) {
        throw ProblemException.invalid(at + "/scoreId", "同一条记分只列一次");
      }
    }
    return ProposeParentChange.Draft.of(
        new DecisionRevision(
            new DecisionNo(body.decisionNo()),
            body.kind(),
            body.instrument(),
            body.on(),
            body.reason()),
        replacements);
  }

  private static ProposeCorrection.Replacement replacement(String at, InsteadBody body) {
    return new ProposeCorrection.Replacement(
        body.assignment(at + "/instead"), Points.of(body.points()));
  }
}
