package cn.jifen.application.agreements;

import cn.jifen.application.access.FourEyes;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.domain.agreements.AgreementStep.LinkedApproved;
import cn.jifen.domain.agreements.AgreementStep.LinkedProposed;
import cn.jifen.domain.agreements.LinkedOrder;
import cn.jifen.domain.agreements.ResponsiblePerson;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.Institution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another user than the officer approves linked measures (Art 37): each person named is suspended
 * or terminated with the institution's agreement and gets a notice with its number; who follows the
 * same suspension with another term already gets that of the proposal, from the same first day on.
 * Everybody else stays NORMAL. All in one transaction.
 */
public final class ApproveLinkedMeasures {
  private final InstitutionDesk desk;
  private final LinkedConditions conditions;
  private final LinkedOrders orders;
  private final Recording recording;

  /** Where the measures are recorded, and who watches them. */
  public record Recording(PersonFiles files, Ledger ledger, HalfWatch watch) {}

  public ApproveLinkedMeasures(
      InstitutionDesk desk, LinkedConditions conditions, LinkedOrders orders, Recording recording) {
    this.desk = desk;
    this.conditions = conditions;
    this.orders = orders;
    this.recording = recording;
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * The measures are ordered.
     *
     * @param firstDay first day in force; a measure that only gets another term keeps its own
     * @param orders one a person, in the order of the proposal
     */
    record Approved(LocalDate firstDay, List<LinkedOrder> orders) implements Result {
      public Approved {
        orders = List.copyOf(orders);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Approves it.
   *
   * @param firstDay first day of the measures; empty: today, or the first day of the agreement's
   *     suspension or end where that is later
   * @return refused for an actor who is no reviewer of the institution's area or proposed it, when
   *     it does not wait for approval, when the register of agreements says something else by now,
   *     for a first day before today, and for whatever would have refused the proposal
   * @throws cn.jifen.application.notices.UndrawableText when a character is in no font; nothing is
   *     ordered and no number used up
   */
  public Result approve(
      Act act, InstitutionCode institution, ProposalId proposal, Optional<LocalDate> firstDay) {
    return desk.run(
        act,
        Role.REVIEWER,
        Command.of("approve-linked-measures", institution, proposal, firstDay),
        institution,
        made -> approvedBefore(institution, new ProposalId(made)),
        Result.Refused::new,
        place -> approved(act, place, proposal, firstDay));
  }

  private Result approvedBefore(InstitutionCode institution, ProposalId proposal) {
    return LinkedCase.find(desk.steps(institution), proposal)
        .flatMap(LinkedCase::approved)
        .<Result>map(step -> new Result.Approved(step.firstDay(), step.orders()))
        .orElseThrow(() -> new IllegalStateException("approval of " + proposal + " is missing"));
  }

  private Effect<Result> approved(
      Act act, Institution place, ProposalId id, Optional<LocalDate> wanted) {
    VersionedSteps at = desk.steps(place.code());
    Optional<LinkedCase> found = LinkedCase.find(at, id);
    Optional<Finding> closed = desk.findings().againstState(found);
    if (closed.isPresent()) {
      return refused(List.of(closed.get()));
    }
    Optional<Finding> own = FourEyes.against(act.actor(), found.get().proposedBy());
    if (own.isPresent()) {
      return refused(List.of(own.get()));
    }
    LinkedProposed proposed = found.get().proposed();
    LocalDate today = InstitutionDesk.today(act);
    LocalDate firstDay = wanted.orElseGet(() -> LinkedConditions.earliestFirstDay(proposed, today));
    List<Finding> against = conditions.against(at, proposed, today, firstDay);
    return against.isEmpty()
        ? Effect.on(id.value(), ordered(act, place, at, proposed, firstDay))
        : refused(against);
  }

  private static Effect<Result> refused(List<Finding> findings) {
    return Effect.none(new Result.Refused(new Refusal(findings)));
  }

  private Result ordered(
      Act act, Institution place, VersionedSteps at, LinkedProposed proposed, LocalDate firstDay) {
    List<PersonId> people = proposed.people().stream().map(ResponsiblePerson::person).toList();
    FileRecorder recorder = new FileRecorder(recording.files(), recording.ledger(), people);
    List<LinkedOrder> made = new ArrayList<>();
    for (PersonId person : people) {
      made.add(
          conditions
              .followed(recorder.file(person), at, proposed)
              .map(was -> orders.change(act, recorder, proposed, person, was))
              .orElseGet(() -> orders.order(act, recorder, place, proposed, person, firstDay)));
    }
    LocalDate today = InstitutionDesk.today(act);
    recorder.record(
        new LedgerEvent.AtInstitution(
            place.code(), new LinkedApproved(proposed.proposal(), firstDay, made, today)));
    recorder.finish(
        act,
        () -> {
          desk.save(at);
          return recording
              .watch()
              .raisedBy(people.stream().map(p -> new HalfWatch.Start(p, firstDay)).toList(), today);
        });
    return new Result.Approved(firstDay, made);
  }
}
