package cn.jifen.application.registry;

import cn.jifen.application.access.Role;
import cn.jifen.application.documents.Correction;
import cn.jifen.application.documents.CorrectionLetters;
import cn.jifen.application.documents.FileChange;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.documents.RecordedRevocation;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.PersonStep;
import java.util.Optional;

/**
 * Decides on the revocation of a termination under Art 26: revoked, it is as if never ordered, and
 * a letter tells of it.
 */
public final class DecideLossRevocation {
  private final QualificationDesk desk;
  private final CorrectionLetters letters;

  public DecideLossRevocation(QualificationDesk desk, CorrectionLetters letters) {
    this.desk = desk;
    this.letters = letters;
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * The proposal is decided on.
     *
     * @param letter 撤销通知书; empty for one that was given back
     */
    record Decided(OrderId order, Optional<DocumentId> letter) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Decides.
   *
   * @return refused for an actor who is no reviewer of the person's and the order's area or
   *     proposed the revocation, and when none of that id waits
   * @throws cn.jifen.application.notices.UndrawableText when a character is in no font; nothing is
   *     revoked and no number used up
   */
  public Result decide(Act act, PersonId person, OrderId order, Ruling ruling) {
    return desk.run(
        act,
        Role.REVIEWER,
        Command.of("decide-loss-revocation", person, order, ruling),
        person,
        made -> decidedBefore(person, new OrderId(made), ruling),
        Result.Refused::new,
        matter -> decided(matter, order, ruling));
  }

  private Result decidedBefore(PersonId person, OrderId order, Ruling ruling) {
    Optional<DocumentId> letter =
        switch (ruling) {
          case Ruling.Approved _ ->
              RecordedRevocation.of(desk.loaded(person), order).flatMap(RecordedRevocation::letter);
          case Ruling.Returned _ -> Optional.empty();
        };
    return new Result.Decided(order, letter);
  }

  private Effect<Result> decided(QualificationDesk.Matter matter, OrderId order, Ruling ruling) {
    Optional<TakenStep> proposed = matter.waiting().revocation(order);
    Optional<MeasureOrdered> standing = matter.waiting().standing(order);
    Optional<Refusal> refused =
        standing
            .map(was -> matter.outside(was.area()).or(() -> undecidable(matter, proposed)))
            .orElseGet(() -> undecidable(matter, Optional.empty()));
    if (refused.isPresent()) {
      return Effect.none(new Result.Refused(refused.get()));
    }
    Optional<DocumentId> letter =
        switch (ruling) {
          case Ruling.Approved _ ->
              revoked(matter, standing.orElseThrow(), reasonOf(proposed.orElseThrow()));
          case Ruling.Returned returned -> {
            matter
                .recorder()
                .record(
                    matter.person(),
                    new PersonStep.LossRevocationReturned(
                        order, matter.today(), returned.reason()));
            yield Optional.empty();
          }
        };
    matter.recorder().finish(matter.act());
    return Effect.on(order.value(), new Result.Decided(order, letter));
  }

  private Optional<Refusal> undecidable(
      QualificationDesk.Matter matter, Optional<TakenStep> proposed) {
    return proposed
        .map(matter::own)
        .orElseGet(() -> QualificationDesk.because(desk.findings().notProposed()));
  }

  private static String reasonOf(TakenStep proposed) {
    return ((PersonStep.LossRevocationProposed) proposed.step()).reason();
  }

  private Optional<DocumentId> revoked(
      QualificationDesk.Matter matter, MeasureOrdered was, String reason) {
    PersonFile before = matter.recorder().file(matter.person());
    PersonFile after =
        matter
            .recorder()
            .record(
                matter.person(), new FileEvent.OrderRevoked(was.order(), matter.today(), reason));
    return letters
        .issue(
            matter.act(),
            matter.recorder(),
            new FileChange(before, after),
            new CorrectionLetters.Occasion(was.area(), Correction.Cause.OWN_MISTAKE, reason))
        .map(IssuedDocument::id);
  }
}
