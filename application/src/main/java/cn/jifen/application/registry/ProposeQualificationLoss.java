package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.port.Ids;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.PersonStep;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.QualificationLoss;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes the termination of a person who no longer holds the practising qualification (Art 26).
 * It takes effect when another officer approves it.
 */
public final class ProposeQualificationLoss {
  private final QualificationDesk desk;
  private final PersonRecords records;
  private final Ids ids;
  private final RegistryFindings registry;

  public ProposeQualificationLoss(
      QualificationDesk desk, PersonRecords records, Ids ids, RuleBook book) {
    this.desk = desk;
    this.records = records;
    this.ids = ids;
    this.registry = new RegistryFindings(book);
  }

  /**
   * What was lost.
   *
   * @param institution where the person is or was registered; its agency handles it
   * @param lostOn first day without the qualification, today at the latest
   * @param reason what proves it; not blank
   */
  public record Loss(
      PersonId person,
      InstitutionCode institution,
      LocalDate lostOn,
      QualificationLoss how,
      String reason) {}

  /** What came of it. */
  public sealed interface Result {
    /** It waits for a reviewer. */
    record Proposed(OrderId order) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Proposes it.
   *
   * @return refused for an actor who is no officer of the person's and the institution's area, for
   *     a person who was never registered there or needs no qualification, for a day that has not
   *     come, where clause 36-2 gives 12 points instead, and while another one stands or waits
   */
  public Result propose(Act act, Loss loss) {
    return desk.run(
        act,
        Role.OFFICER,
        Command.of("propose-qualification-loss", loss),
        loss.person(),
        made -> new Result.Proposed(new OrderId(made)),
        Result.Refused::new,
        matter -> proposed(matter, loss));
  }

  private Effect<Result> proposed(QualificationDesk.Matter matter, Loss loss) {
    Optional<Institution> place = records.place(loss.institution());
    if (place.isEmpty()) {
      return refused(Access.unknown(matter.act().actor(), registry.unknownInstitution()));
    }
    Optional<Refusal> denied = matter.outside(place.get().region());
    if (denied.isPresent()) {
      return refused(denied.get());
    }
    Practitioner person =
        records
            .person(loss.person())
            .orElseThrow(() -> new IllegalStateException(loss.person() + " is not registered"));
    return records.at(person.id(), loss.institution()).isEmpty()
        ? refused(Access.areaNotCovered())
        : proposed(matter, loss, person, place.get());
  }

  private static Effect<Result> refused(Refusal refusal) {
    return Effect.none(new Result.Refused(refusal));
  }

  private Effect<Result> proposed(
      QualificationDesk.Matter matter, Loss loss, Practitioner person, Institution place) {
    LocalDate today = matter.today();
    QualificationFindings findings = desk.findings();
    List<Finding> against = new ArrayList<>();
    if (!person.category().holdsLicence()) {
      against.add(findings.noLicence(person.category()));
    }
    if (loss.how().scored()) {
      against.add(findings.scoredInstead(loss.how()));
    }
    if (loss.lostOn().isAfter(today)) {
      against.add(registry.inFuture(loss.lostOn(), today));
    }
    if (matter.waiting().isLost()) {
      against.add(findings.lostAlready());
    } else if (matter.waiting().lossWaits()) {
      against.add(findings.proposedAlready());
    }
    if (!against.isEmpty()) {
      return refused(new Refusal(against));
    }
    OrderId order = new OrderId(ids.next());
    matter
        .recorder()
        .record(
            person.id(),
            new PersonStep.QualificationLossProposed(
                order,
                today,
                loss.lostOn(),
                loss.how(),
                place.code(),
                place.region(),
                loss.reason()));
    matter.recorder().finish(matter.act());
    return Effect.on(order.value(), new Result.Proposed(order));
  }
}
