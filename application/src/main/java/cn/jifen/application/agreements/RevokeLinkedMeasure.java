package cn.jifen.application.agreements;

import cn.jifen.application.access.FourEyes;
import cn.jifen.application.access.Role;
import cn.jifen.application.documents.Correction;
import cn.jifen.application.documents.CorrectionLetters;
import cn.jifen.application.documents.FileChange;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.documents.RecordedRevocation;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.domain.agreements.LinkedOrder;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.DocumentId;
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
 * not responsible after all (Art 37). It stays visible and counts no more, and a letter tells of
 * it.
 */
public final class RevokeLinkedMeasure {
  private final InstitutionDesk desk;
  private final PersonFiles files;
  private final Ledger ledger;
  private final CorrectionLetters letters;

  public RevokeLinkedMeasure(
      InstitutionDesk desk, PersonFiles files, Ledger ledger, CorrectionLetters letters) {
    this.desk = desk;
    this.files = files;
    this.ledger = ledger;
    this.letters = letters;
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
     * @param standing the person's status on that day: still not NORMAL where another measure runs
     * @param letter 撤销通知书
     */
    record Revoked(Standing standing, Optional<DocumentId> letter) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Revokes it from today on.
   *
   * @return refused for an actor who is no reviewer of the institution's area or proposed it,
   *     without a reason, when there is no such measure, and when it was revoked before
   */
  public Result revoke(Act act, Revocation revocation) {
    return desk.run(
        act,
        Role.REVIEWER,
        Command.of("revoke-linked-measure", revocation),
        revocation.institution(),
        made -> revokedBefore(revocation.person(), new OrderId(made)),
        Result.Refused::new,
        _ -> revoked(act, revocation));
  }

  private Result revokedBefore(PersonId person, OrderId order) {
    return RecordedRevocation.of(
            new FileRecorder(files, ledger, List.of(person)).loaded(person), order)
        .<Result>map(
            revoked ->
                new Result.Revoked(revoked.after().standingOn(revoked.on()), revoked.letter()))
        .orElseThrow(() -> new IllegalStateException("revocation of " + order + " is missing"));
  }

  private Effect<Result> revoked(Act act, Revocation revocation) {
    PersonId person = revocation.person();
    LocalDate today = InstitutionDesk.today(act);
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    PersonFile before = recorder.file(person);
    Optional<OrderId> ordered =
        LinkedCase.find(desk.steps(revocation.institution()), revocation.proposal()).stream()
            .flatMap(one -> one.orders().stream())
            .filter(one -> one.person().equals(person))
            .map(LinkedOrder::order)
            .findFirst();
    Optional<FileEvent.MeasureOrdered> standing = ordered.flatMap(before::standingInPlaceOf);
    List<Finding> against = new ArrayList<>();
    FourEyes.against(act.actor(), revocation.proposedBy()).ifPresent(against::add);
    if (revocation.reason().isBlank()) {
      against.add(desk.findings().reasonMissing("撤销"));
    }
    if (ordered.isEmpty()) {
      against.add(desk.findings().unknownOrder());
    } else if (standing.isEmpty()) {
      against.add(desk.findings().revokedBefore());
    }
    if (!against.isEmpty()) {
      return Effect.none(new Result.Refused(new Refusal(against)));
    }
    FileEvent.MeasureOrdered order = standing.orElseThrow();
    PersonFile after =
        recorder.record(
            person, new FileEvent.OrderRevoked(order.order(), today, revocation.reason()));
    Optional<DocumentId> letter =
        letters
            .issue(
                act,
                recorder,
                new FileChange(before, after),
                new CorrectionLetters.Occasion(
                    order.area(), Correction.Cause.REVIEW, revocation.reason()))
            .map(IssuedDocument::id);
    recorder.finish(act);
    return Effect.on(order.order().value(), new Result.Revoked(after.standingOn(today), letter));
  }
}
