package cn.jifen.application.eligibility;

import cn.jifen.application.registry.PractitionerView;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.law.MeasureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's file as the screen shows it (一医一档).
 *
 * @param knownOn last legal day of knowledge, included; absent: everything known now
 * @param standing the status on the day asked for
 * @param years balance of each year with a score or a repair, oldest first
 * @param measures suspensions and terminations that a notice put in force, in order of recording
 * @param timeline everything in the file, in order of recording; voided scores and steps too
 */
public record PersonFileView(
    PractitionerView person,
    Optional<LocalDate> knownOn,
    StandingView standing,
    List<YearTotal> years,
    List<MeasureView> measures,
    List<TimelineItem> timeline) {
  public PersonFileView {
    years = List.copyOf(years);
    measures = List.copyOf(measures);
    timeline = List.copyOf(timeline);
  }

  /**
   * The status on a day.
   *
   * @param label the words for screens, with 期满待恢复 where the term has run out
   * @param termEndsBefore first day after the term; absent when NORMAL or without a fixed term
   * @param measure item of Art 38 from which it comes; absent when NORMAL
   */
  public record StandingView(
      LocalDate on,
      Status status,
      String label,
      boolean awaitingRestoration,
      Optional<LocalDate> termEndsBefore,
      Optional<String> measure) {}

  /** The balance of a calendar year. */
  public record YearTotal(int year, int points) {}

  /**
   * A measure.
   *
   * @param causeId the score or the order that it hangs on
   * @param decisionNo absent for an order without a score
   * @param rule item of Art 38: 38-2; 37-1, 37-2 and 26 without a score
   * @param article its citation
   * @param term 2个月, 1年; absent without a fixed one
   * @param lastDay last day of the term, included; absent without a fixed one
   * @param liftedOn first day on which it is no longer in force; absent while it is
   * @param superseded whether a newer notice about the same score took its place
   */
  public record MeasureView(
      String causeId,
      Optional<String> decisionNo,
      String noticeId,
      String rule,
      MeasureKind kind,
      String article,
      Optional<String> term,
      LocalDate firstDay,
      Optional<LocalDate> lastDay,
      Optional<LocalDate> liftedOn,
      boolean superseded) {}
}
