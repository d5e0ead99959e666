package cn.jifen.domain.appeals;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.ParentDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A handling notice as the file of its person has it: about scores of a decision, or about a
 * measure that was ordered without one (Art 26, 37).
 *
 * @param area its agency issued it and hears the appeal (Art 48)
 * @param decision the parent decision of its scores; empty for a measure without a score
 * @param scores those that it is about, voided ones too
 * @param orders measures without a score that it orders, revoked ones too
 */
public record AppealedNotice(
    NoticeId id,
    AreaCode area,
    LocalDate issuedOn,
    Optional<DecisionNo> decision,
    List<ScoreId> scores,
    List<OrderId> orders) {
  public AppealedNotice {
    scores = List.copyOf(scores);
    orders = List.copyOf(orders);
  }

  /** The notice of that id in a file; empty when it is not in it. */
  public static Optional<AppealedNotice> in(PersonFile file, NoticeId id) {
    return file.events().stream()
        .flatMap(event -> of(file, event).stream())
        .filter(notice -> notice.id().equals(id))
        .findFirst();
  }

  private static Optional<AppealedNotice> of(PersonFile file, FileEvent event) {
    return switch (event) {
      case FileEvent.NoticeIssued issued -> Optional.of(aboutScores(file, issued));
      case FileEvent.MeasureOrdered ordered ->
          Optional.of(
              new AppealedNotice(
                  ordered.notice(),
                  ordered.area(),
                  ordered.orderedOn(),
                  Optional.empty(),
                  List.of(),
                  List.of(ordered.order())));
      case FileEvent.ScoreRecorded _,
          FileEvent.ScoreVoided _,
          FileEvent.RepairGranted _,
          FileEvent.OrderRevoked _,
          FileEvent.StayGranted _,
          FileEvent.StayEnded _,
          FileEvent.RestorationGranted _ ->
          Optional.empty();
    };
  }

  private static AppealedNotice aboutScores(PersonFile file, FileEvent.NoticeIssued issued) {
    return new AppealedNotice(
        issued.notice(),
        decisionOf(file, issued).area(),
        issued.issuedOn(),
        Optional.of(issued.decision()),
        issued.scores(),
        List.of());
  }

  /**
   * The decision of its scores. One that was issued when two people were merged may name scores
   * that only the other one's file has by now.
   */
  private static ParentDecision decisionOf(PersonFile file, FileEvent.NoticeIssued notice) {
    for (FileEvent event : file.events()) {
      if (event instanceof FileEvent.ScoreRecorded recorded
          && notice.scores().contains(recorded.score().id())) {
        return recorded.score().decision();
      }
    }
    throw new IllegalStateException("no score of notice " + notice.notice() + " is recorded");
  }

  /** Those of its scores that still count, in its order. */
  public List<AssessedScore> standingScores(PersonFile file) {
    return scores.stream().flatMap(score -> file.counting(score).stream()).toList();
  }

  /**
   * The measure without a score that counts now in the place of the one that it orders; empty when
   * that was revoked. A term that was changed meanwhile takes nothing away from the appeal.
   */
  public Optional<FileEvent.MeasureOrdered> standing(PersonFile file) {
    return orders.stream().flatMap(order -> file.standingInPlaceOf(order).stream()).findFirst();
  }
}
