package cn.jifen.persistence.scoring;

import cn.jifen.application.scoring.ProposalContent;
import cn.jifen.application.scoring.ProposalContent.ChangedScore;
import cn.jifen.application.scoring.ProposalContent.Correction;
import cn.jifen.application.scoring.ProposalContent.NewScores;
import cn.jifen.application.scoring.ProposalContent.ParentChange;
import cn.jifen.application.scoring.ProposedScore;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.DecisionRevision;
import cn.jifen.domain.scoring.ParentDecision;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes what a proposal proposes as JSON, with internal ids only; {@link ProposalParser} reads it.
 */
final class ProposalJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ProposalJson() {}

  static String of(ProposalContent content) {
    return switch (content) {
      case NewScores scores -> of(scores).toString();
      case Correction correction -> of(correction).toString();
      case ParentChange change -> of(change).toString();
    };
  }

  private static ObjectNode of(NewScores content) {
    ObjectNode node = JSON.objectNode().put("type", "NewScores");
    node.set("parent", of(content.parent()));
    ArrayNode scores = node.putArray("scores");
    content.scores().forEach(score -> scores.add(of(score)));
    return node;
  }

  private static ObjectNode of(Correction content) {
    ObjectNode node = JSON.objectNode().put("type", "Correction");
    node.set("parent", of(content.parent()));
    node.put("person", content.person().value())
        .put("mistaken", content.mistaken().value())
        .put("reason", content.reason());
    content.replacement().ifPresent(score -> node.set("replacement", of(score)));
    return node;
  }

  private static ObjectNode of(ParentChange content) {
    ObjectNode node = JSON.objectNode().put("type", "ParentChange");
    node.set("parent", of(content.parent()));
    DecisionRevision revision = content.revision();
    node.putObject("revision")
        .put("kind", revision.kind().name())
        .put("instrument", revision.instrument())
        .put("on", revision.on().toString())
        .put("reason", revision.reason());
    ArrayNode scores = node.putArray("scores");
    content.scores().forEach(changed -> scores.add(of(changed)));
    return node;
  }

  private static ObjectNode of(ChangedScore changed) {
    ObjectNode node =
        JSON.objectNode()
            .put("person", changed.person().value())
            .put("score", changed.score().value());
    changed.replacement().ifPresent(line -> node.set("replacement", of(line)));
    return node;
  }

  private static ObjectNode of(RecordedDecision recorded) {
    ParentDecision decision = recorded.decision();
    return JSON.objectNode()
        .put("number", decision.number().value())
        .put("kind", decision.kind().name())
        .put("institution", decision.institution().value())
        .put("area", decision.area().value())
        .put("inspection", decision.inspection().value())
        .put("decidedOn", decision.decidedOn().day().toString())
        .put("receivedOn", recorded.receivedOn().toString());
  }

  private static ObjectNode of(ProposedScore score) {
    Assignment assignment = score.assignment();
    ObjectNode node =
        JSON.objectNode()
            .put("person", score.person().value())
            .put("behaviour", score.behaviour().value())
            .put("clause", assignment.clause().code())
            .put("responsibility", assignment.responsibility().name())
            .put("adjustment", assignment.adjustment().name())
            .put("reason", assignment.reason())
            .put("points", score.points().value());
    assignment.ground().ifPresent(ground -> node.put("ground", ground.name()));
    return node;
  }
}
