package cn.jifen.persistence.scoring;

import cn.jifen.application.scoring.ProposalContent;
import cn.jifen.application.scoring.ProposedScore;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.DecisionRevision;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.persistence.ledger.Json;

/** Reads what {@link ProposalJson} wrote. */
final class ProposalParser {
  private ProposalParser() {}

  static ProposalContent content(String text) {
    Json json = Json.parse(text);
    return switch (json.text("type")) {
      case "NewScores" ->
          new ProposalContent.NewScores(
              parent(json.required("parent")),
              json.children("scores").stream().map(ProposalParser::score).toList());
      case "Correction" ->
          new ProposalContent.Correction(
              parent(json.required("parent")),
              new PersonId(json.number("person")),
              new ScoreId(json.number("mistaken")),
              json.text("reason"),
              json.child("replacement").map(ProposalParser::score));
      case "ParentChange" -> parentChange(json);
      default -> throw new IllegalArgumentException("no proposal is called so");
    };
  }

  private static ProposalContent parentChange(Json json) {
    RecordedDecision parent = parent(json.required("parent"));
    Json revision = json.required("revision");
    return new ProposalContent.ParentChange(
        parent,
        new DecisionRevision(
            parent.decision().number(),
            DecisionRevision.Kind.valueOf(revision.text("kind")),
            revision.text("instrument"),
            revision.date("on"),
            revision.text("reason")),
        json.children("scores").stream().map(ProposalParser::changed).toList());
  }

  private static ProposalContent.ChangedScore changed(Json json) {
    return new ProposalContent.ChangedScore(
        new PersonId(json.number("person")),
        new ScoreId(json.number("score")),
        json.child("replacement").map(ProposalParser::score));
  }

  private static RecordedDecision parent(Json json) {
    ParentDecision decision =
        new ParentDecision(
            new DecisionNo(json.text("number")),
            DecisionKind.valueOf(json.text("kind")),
            new InstitutionCode(json.text("institution")),
            new AreaCode(json.text("area")),
            new InspectionNo(json.text("inspection")),
            new DecisionDate(json.date("decidedOn")));
    return new RecordedDecision(decision, json.date("receivedOn"));
  }

  private static ProposedScore score(Json json) {
    Assignment assignment =
        new Assignment(
            Clause.ofCode(json.text("clause"))
                .orElseThrow(() -> new IllegalArgumentException("unknown clause")),
            Responsibility.valueOf(json.text("responsibility")),
            Adjustment.valueOf(json.text("adjustment")),
            json.optionalText("ground").map(Ground::valueOf),
            json.text("reason"));
    return new ProposedScore(
        new PersonId(json.number("person")),
        new BehaviourNo(json.text("behaviour")),
        assignment,
        Points.of(json.count("points")));
  }
}
