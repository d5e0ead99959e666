package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.Outcome;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Repair;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Reads what {@link EventJson} wrote. */
final class EventParser {
  private EventParser() {}

  /** The event of an entry about no single person. */
  static LedgerEvent ofNobody(String type, LocalDate effectiveOn, Json json) {
    return switch (type) {
      case "ProposalMoved" ->
          new LedgerEvent.ProposalMoved(
              new ProposalId(json.number("proposal")),
              new DecisionNo(json.text("decision")),
              json.text("from"),
              json.text("to"),
              json.text("reason"),
              effectiveOn);
      case "AttachmentStored" ->
          new LedgerEvent.AttachmentStored(
              new AttachmentId(json.number("attachment")),
              json.optionalNumber("person").map(PersonId::new),
              json.optionalText("institution").map(InstitutionCode::new),
              json.text("purpose"),
              json.text("sha256"),
              effectiveOn);
      case "FilingFrozen" ->
          new LedgerEvent.FilingFrozen(
              Year.of(json.count("year")), json.count("edition"), json.text("sha256"), effectiveOn);
      default -> throw new IllegalArgumentException("no event is called " + type);
    };
  }

  /** The event in a person's file, with what it did. */
  static LedgerEvent inFile(PersonId person, String type, LocalDate effectiveOn, Json json) {
    if (StepTypes.has(type)) {
      return new LedgerEvent.InCase(person, StepTypes.read(type, json));
    }
    return new LedgerEvent.InFile(
        person,
        fileEvent(type, json),
        json.child("outcome").map(EventParser::outcome),
        effectiveOn);
  }

  /** The event in a person's file alone. */
  static FileEvent fileEvent(String type, Json json) {
    return switch (type) {
      case "ScoreRecorded" ->
          new FileEvent.ScoreRecorded(
              score(json.required("score")), json.optionalNumber("replaces").map(ScoreId::new));
      case "ScoreVoided" ->
          new FileEvent.ScoreVoided(
              new ScoreId(json.number("score")), json.date("voidedOn"), json.text("reason"));
      case "RepairGranted" -> new FileEvent.RepairGranted(repair(json.required("repair")));
      case "NoticeIssued" -> notice(json);
      case "RestorationGranted" ->
          new FileEvent.RestorationGranted(
              new RestorationId(json.number("restoration")),
              json.date("restoredOn"),
              new AreaCode(json.text("area")),
              json.truth("qualificationProven"));
      case "MeasureOrdered" -> RecordJson.read(FileEvent.MeasureOrdered.class, json.node());
      case "OrderRevoked" -> RecordJson.read(FileEvent.OrderRevoked.class, json.node());
      case "StayGranted" -> RecordJson.read(FileEvent.StayGranted.class, json.node());
      case "StayEnded" -> RecordJson.read(FileEvent.StayEnded.class, json.node());
      default -> throw new IllegalArgumentException("no event in a file is called " + type);
    };
  }

  private static Outcome outcome(Json json) {
    return new Outcome(
        Points.of(json.count("changed")),
        Points.of(json.count("totalAfter")),
        json.optionalText("measure").map(EventParser::measureRule));
  }

  private static Score score(Json json) {
    Assignment assignment =
        new Assignment(
            clause(json.text("clause")),
            Responsibility.valueOf(json.text("responsibility")),
            Adjustment.valueOf(json.text("adjustment")),
            json.optionalText("ground").map(Ground::valueOf),
            json.text("reason"));
    return new Score(
        new ScoreId(json.number("id")),
        decision(json.required("decision")),
        new BehaviourNo(json.text("behaviour")),
        assignment,
        Points.of(json.count("points")));
  }

  private static ParentDecision decision(Json json) {
    return new ParentDecision(
        new DecisionNo(json.text("number")),
        DecisionKind.valueOf(json.text("kind")),
        new InstitutionCode(json.text("institution")),
        new AreaCode(json.text("area")),
        new InspectionNo(json.text("inspection")),
        new DecisionDate(json.date("decidedOn")));
  }

  private static Repair repair(Json json) {
    return new Repair(
        new RepairId(json.number("id")),
        RepairRoute.valueOf(json.text("route")),
        json.date("grantedOn"),
        new AreaCode(json.text("area")),
        Points.of(json.count("offered")));
  }

  private static FileEvent.NoticeIssued notice(Json json) {
    return new FileEvent.NoticeIssued(
        new NoticeId(json.number("notice")),
        new DecisionNo(json.text("decision")),
        json.date("issuedOn"),
        json.numbers("scores").stream().map(ScoreId::new).toList(),
        json.children("measures").stream().map(EventParser::notified).toList());
  }

  private static NotifiedMeasure notified(Json json) {
    return new NotifiedMeasure(
        new ScoreId(json.number("score")), measureRule(json.text("rule")), json.date("firstDay"));
  }

  private static Clause clause(String code) {
    return known(Clause.ofCode(code), code);
  }

  private static MeasureRule measureRule(String code) {
    return known(MeasureRule.ofCode(code), code);
  }

  private static <T> T known(Optional<T> found, String code) {
    return found.orElseThrow(() -> new IllegalArgumentException("unknown code " + code));
  }
}
