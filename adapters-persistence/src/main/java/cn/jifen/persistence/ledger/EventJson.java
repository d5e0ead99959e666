package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.Outcome;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Repair;
import cn.jifen.domain.scoring.Score;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes events as JSON: fields in a fixed order, internal ids only. What {@link EventParser} reads
 * is what was written; person and day of effect stand in the entry itself.
 */
final class EventJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private EventJson() {}

  /** The payload of an entry. */
  static String of(LedgerEvent event) {
    return node(event).toString();
  }

  private static ObjectNode node(LedgerEvent event) {
    return switch (event) {
      case LedgerEvent.InFile in -> {
        ObjectNode node = node(in.event());
        in.outcome().ifPresent(outcome -> node.set("outcome", node(outcome)));
        yield node;
      }
      case LedgerEvent.InCase in -> RecordJson.write((Record) in.step());
      case LedgerEvent.AtInstitution at -> RecordJson.write((Record) at.step());
      case LedgerEvent.ProposalMoved moved ->
          JSON.objectNode()
              .put("proposal", moved.proposal().value())
              .put("decision", moved.decision().value())
              .put("from", moved.from())
              .put("to", moved.to())
              .put("reason", moved.reason());
      case LedgerEvent.AttachmentStored stored -> node(stored);
      case LedgerEvent.FilingFrozen frozen ->
          JSON.objectNode()
              .put("year", frozen.year().getValue())
              .put("edition", frozen.edition())
              .put("sha256", frozen.sha256());
    };
  }

  private static ObjectNode node(LedgerEvent.AttachmentStored stored) {
    ObjectNode node = JSON.objectNode().put("attachment", stored.attachment().value());
    stored.person().ifPresent(person -> node.put("person", person.value()));
    stored.institution().ifPresent(code -> node.put("institution", code.value()));
    return node.put("purpose", stored.purpose()).put("sha256", stored.sha256());
  }

  private static ObjectNode node(FileEvent event) {
    return switch (event) {
      case FileEvent.ScoreRecorded recorded -> {
        ObjectNode node = JSON.objectNode();
        node.set("score", node(recorded.score()));
        recorded.replaces().ifPresent(replaced -> node.put("replaces", replaced.value()));
        yield node;
      }
      case FileEvent.ScoreVoided voiding ->
          JSON.objectNode()
              .put("score", voiding.score().value())
              .put("voidedOn", voiding.voidedOn().toString())
              .put("reason", voiding.reason());
      case FileEvent.RepairGranted granted ->
          JSON.objectNode().set("repair", node(granted.repair()));
      case FileEvent.NoticeIssued notice -> node(notice);
      case FileEvent.RestorationGranted restoration ->
          JSON.objectNode()
              .put("restoration", restoration.id().value())
              .put("restoredOn", restoration.restoredOn().toString())
              .put("area", restoration.area().value())
              .put("qualificationProven", restoration.qualificationProven());
      case FileEvent.MeasureOrdered order -> RecordJson.write(order);
      case FileEvent.OrderRevoked revoked -> RecordJson.write(revoked);
      case FileEvent.StayGranted stay -> RecordJson.write(stay);
      case FileEvent.StayEnded stay -> RecordJson.write(stay);
    };
  }

  private static ObjectNode node(Outcome outcome) {
    ObjectNode node =
        JSON.objectNode()
            .put("changed", outcome.changed().value())
            .put("totalAfter", outcome.totalAfter().value());
    outcome.measure().ifPresent(rule -> node.put("measure", rule.code()));
    return node;
  }

  private static ObjectNode node(Score score) {
    ObjectNode node = JSON.objectNode().put("id", score.id().value());
    node.set("decision", node(score.decision()));
    node.put("behaviour", score.behaviour().value());
    Assignment assignment = score.assignment();
    node.put("clause", assignment.clause().code())
        .put("responsibility", assignment.responsibility().name())
        .put("adjustment", assignment.adjustment().name());
    assignment.ground().ifPresent(ground -> node.put("ground", ground.name()));
    return node.put("reason", assignment.reason()).put("points", score.points().value());
  }

  private static ObjectNode node(ParentDecision decision) {
    return JSON.objectNode()
        .put("number", decision.number().value())
        .put("kind", decision.kind().name())
        .put("institution", decision.institution().value())
        .put("area", decision.area().value())
        .put("inspection", decision.inspection().value())
        .put("decidedOn", decision.decidedOn().day().toString());
  }

  private static ObjectNode node(Repair repair) {
    return JSON.objectNode()
        .put("id", repair.id().value())
        .put("route", repair.route().name())
        .put("grantedOn", repair.grantedOn().toString())
        .put("area", repair.area().value())
        .put("offered", repair.offered().value());
  }

  private static ObjectNode node(FileEvent.NoticeIssued notice) {
    ObjectNode node =
        JSON.objectNode()
            .put("notice", notice.notice().value())
            .put("decision", notice.decision().value())
            .put("issuedOn", notice.issuedOn().toString());
    ArrayNode scores = node.putArray("scores");
    notice.scores().forEach(score -> scores.add(score.value()));
    ArrayNode measures = node.putArray("measures");
    notice
        .measures()
        .forEach(
            m ->
                measures
                    .addObject()
                    .put("score", m.score().value())
                    .put("rule", m.rule().code())
                    .put("firstDay", m.firstDay().toString()));
    return node;
  }
}
