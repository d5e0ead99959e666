package cn.jifen.application.agreements;

import cn.jifen.application.access.FourEyes;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.domain.agreements.LinkedOrder;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Revokes one person's linked measure: the agreement was restored after review, or the person is
 * not responsible after all (Art 37). It stays visible and counts no more. A suspension whose
 * agreement gets another end is changed in this way too: revoked, and ordered anew (reading
 * linked-term-as-notified).
 */
public final class RevokeLinkedMeasure {
  private final OnceOnly onceOnly;
  private final InstitutionDesk desk;
  private final PersonFiles files;
  private final Ledger ledger;

  public RevokeLinkedMeasure(
      OnceOnly onceOnly, InstitutionDesk desk, PersonFiles files, Ledger ledger) {
    this.onceOnly = onceOnly;
    this.desk = desk;
    this.files = files;
    this.ledger = ledger;
  }

  /**
   * What is revoked and why.
   *
   * @param proposal the proposal by which it was ordered
   * @param proposedBy the officer who proposes it: another user than the actor
   */
  public record Revocation(
      InstitutionCode institution,
      ProposalId proposal,
      PersonId person,
      String reason,
      UserId proposedBy) {}

  /** What came of it. */
  public sealed interface Result {
    /**
     * Revoked.
     *
     * @param standing the person's status today: still not NORMAL where another measure runs
     */
    record Revoked(Standing standing) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Revokes it from today on.
   *
   * @return refused for an actor who is no reviewer of the institution's area or proposed it,
   *     without a reason, when there is no such measure, and when it was revoked before
   */
  public Result revoke(Act act, Revocation revocation) {
    return onceOnly.run(
        act,
        Command.of("revoke-linked-measure", revocation),
        made -> new Result.Revoked(file(revocation).standingOn(InstitutionDesk.today(act))),
        Result.Refused::new,
        () ->
            switch (desk.enter(act, Role.REVIEWER, revocation.institution())) {
              case InstitutionDesk.Entry.Open _ -> revoked(act, revocation);
              case InstitutionDesk.Entry.Closed closed ->
                  Effect.none(new Result.Refused(closed.refusal()));
            });
  }

  private PersonFile file(Revocation revocation) {
    return new FileRecorder(files, ledger, List.of(revocation.person())).file(revocation.person());
  }

  private Effect<Result> revoked(Act act, Revocation revocation) {
    PersonId person = revocation.person();
    LocalDate today = InstitutionDesk.today(act);
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    Optional<OrderId> order =
        LinkedCase.find(desk.steps(revocation.institution()), revocation.proposal()).stream()
            .flatMap(one -> one.orders().stream())
            .filter(one -> one.person().equals(person))
            .map(LinkedOrder::order)
            .findFirst();
    List<Finding> against = new ArrayList<>();
    FourEyes.against(act.actor(), revocation.proposedBy()).ifPresent(against::add);
    if (revocation.reason().isBlank()) {
      against.add(desk.findings().reasonMissing("撤销"));
    }
    if (order.isEmpty()) {
      against.add(desk.findings().unknownOrder());
    } else if (recorder.file(person).isRevoked(order.get())) {
      against.add(desk.findings().revokedBefore());
    }
    if (!against.isEmpty()) {
      return Effect.none(new Result.Refused(new Refusal(against)));
    }
    PersonFile after =
        recorder.record(
            person, new FileEvent.OrderRevoked(order.get(), today, revocation.reason()));
    recorder.finish(act);
    return Effect.on(order.get().value(), new Result.Revoked(after.standingOn(today)));
  }
}
