package cn.jifen.application.documents;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.AssessedScore;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one command changed in a person's file, as documents tell it.
 *
 * @param before the file as it was
 * @param after the same file with what the command recorded
 */
public record FileChange(PersonFile before, PersonFile after) {

  /** What was recorded meanwhile. */
  private List<FileEvent> added() {
    return after.events().subList(before.events().size(), after.events().size());
  }

  /** The scores that no longer count, in the order of their voiding. */
  public List<AssessedScore> voided() {
    return added().stream()
        .filter(FileEvent.ScoreVoided.class::isInstance)
        .map(event -> ((FileEvent.ScoreVoided) event).score())
        .flatMap(id -> before.counting(id).stream())
        .toList();
  }

  /** What stands in the place of a voided score. */
  public Optional<AssessedScore> insteadOf(AssessedScore voided) {
    for (FileEvent event : added()) {
      if (event instanceof FileEvent.ScoreRecorded recorded
          && recorded.replaces().filter(voided.score().id()::equals).isPresent()) {
        return after.counting(recorded.score().id());
      }
    }
    return Optional.empty();
  }

  /** The measures without a score that were revoked. */
  public List<FileEvent.MeasureOrdered> revokedOrders() {
    Set<OrderId> revoked = new LinkedHashSet<>();
    for (FileEvent event : added()) {
      if (event instanceof FileEvent.OrderRevoked order) {
        revoked.add(order.order());
      }
    }
    return before.orders().stream().filter(o -> revoked.contains(o.order())).toList();
  }

  /** What stands in the place of a revoked measure without a score. */
  public Optional<FileEvent.MeasureOrdered> insteadOf(FileEvent.MeasureOrdered revoked) {
    return after.standingInPlaceOf(revoked.order());
  }

  /**
   * The notice of a measure without a score that got another term: the letter that tells of the
   * change is that notice.
   */
  public Optional<NoticeId> noticeOfChangedOrder() {
    return revokedOrders().stream()
        .flatMap(order -> insteadOf(order).stream())
        .map(FileEvent.MeasureOrdered::notice)
        .findFirst();
  }

  /** The notices whose content it changes, in the order of issue. */
  public List<NoticeId> notices() {
    Set<ScoreId> places = placesOfVoided();
    Set<NoticeId> notices = new LinkedHashSet<>();
    for (FileEvent event : before.events()) {
      if (event instanceof FileEvent.NoticeIssued issued
          && issued.scores().stream().anyMatch(places::contains)) {
        notices.add(issued.notice());
      }
    }
    revokedOrders().forEach(order -> notices.add(order.notice()));
    return List.copyOf(notices);
  }

  /** The voided scores and those in whose places they stood. */
  private Set<ScoreId> placesOfVoided() {
    Set<ScoreId> places = new LinkedHashSet<>();
    voided().forEach(score -> places.add(score.score().id()));
    for (FileEvent event : before.events().reversed()) {
      if (event instanceof FileEvent.ScoreRecorded recorded
          && places.contains(recorded.score().id())) {
        recorded.replaces().ifPresent(places::add);
      }
    }
    return places;
  }

  /** The institution in the decision about a voided score. */
  public Optional<InstitutionCode> institution() {
    return voided().stream().map(score -> score.score().decision().institution()).findFirst();
  }

  /** The balances of the years of the voided scores and of every other year that changed. */
  public List<YearChange> years() {
    TreeSet<Year> touched = new TreeSet<>();
    voided().forEach(score -> touched.add(score.score().year()));
    TreeSet<Year> all = new TreeSet<>(before.balances().totals().keySet());
    all.addAll(after.balances().totals().keySet());
    List<YearChange> changes = new ArrayList<>();
    for (Year year : all) {
      YearChange change =
          new YearChange(year, before.balances().total(year), after.balances().total(year));
      if (touched.contains(year) || !change.before().equals(change.after())) {
        changes.add(change);
      }
    }
    return changes;
  }

  /** The measures that stand in a file on a day, in the order of recording. */
  public static List<Measure> standing(PersonFile file, LocalDate on) {
    return file.measures().stream()
        .filter(m -> !m.superseded())
        .filter(m -> m.liftedOn().map(on::isBefore).orElse(true))
        .toList();
  }
}
