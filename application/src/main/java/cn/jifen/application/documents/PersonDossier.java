package cn.jifen.application.documents;

import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.notices.DeliveryMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * 一医一档 (Art 32, 69): the whole file of a person as of one day, as it was known on another. All
 * lists in order of time; all may be empty.
 *
 * @param category what the person is: 医师, 护士
 * @param title 专业技术职务; may be empty
 * @param asOf the day whose status and figures are shown
 * @param knownAt the moment up to which the ledger was read
 * @param position sequence number of the last ledger entry that was read
 * @param status on {@code asOf}
 * @param statusNote words beside the status, such as 期满待恢复; may be empty
 */
public record PersonDossier(
    DocumentIdentity identity,
    String ruleNumber,
    DocumentPerson person,
    String category,
    String title,
    LocalDate asOf,
    Instant knownAt,
    long position,
    Status status,
    String statusNote,
    List<RegistrationEntry> registrations,
    List<YearEntry> years,
    List<ScoreEntry> scores,
    List<MeasureEntry> measures,
    List<RepairEntry> repairs,
    List<RestorationEntry> restorations,
    List<DeliveryEntry> deliveries,
    List<AppealEntry> appeals,
    List<TimelineEntry> timeline)
    implements DocumentContent {
  public PersonDossier {
    registrations = List.copyOf(registrations);
    years = List.copyOf(years);
    scores = List.copyOf(scores);
    measures = List.copyOf(measures);
    repairs = List.copyOf(repairs);
    restorations = List.copyOf(restorations);
    deliveries = List.copyOf(deliveries);
    appeals = List.copyOf(appeals);
    timeline = List.copyOf(timeline);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.PERSON_DOSSIER;
  }

  /**
   * A registration.
   *
   * @param until first day on which it no longer holds; empty: it holds
   * @param committedOn day of the commitment; empty: none
   */
  public record RegistrationEntry(
      DocumentInstitution institution,
      LocalDate from,
      Optional<LocalDate> until,
      Optional<LocalDate> committedOn) {}

  /** The balance of a calendar year, what was given and what was taken off by repair. */
  public record YearEntry(Year year, Points given, Points repaired, Points balance) {}

  /**
   * A score, voided ones too.
   *
   * @param decisionNo number of the parent decision
   * @param voidedOn day on which it was voided; empty: it counts
   */
  public record ScoreEntry(
      LocalDate decidedOn,
      String decisionNo,
      String institution,
      DocumentScore score,
      Optional<LocalDate> voidedOn) {}

  /**
   * A measure.
   *
   * @param noticeNumber the notice that ordered it
   * @param liftedOn first day on which it is no longer in force; empty: it is in force
   * @param voided true if its score was voided, or a newer notice took its place
   */
  public record MeasureEntry(
      String noticeNumber, DocumentMeasure measure, Optional<LocalDate> liftedOn, boolean voided) {}

  /** A repair: points asked and really taken off. */
  public record RepairEntry(LocalDate on, RepairRoute route, Points asked, Points taken) {}

  /** A restoration that was decided: granted from a day, or refused (empty). */
  public record RestorationEntry(LocalDate decidedOn, Optional<LocalDate> from, String reason) {}

  /**
   * A delivery.
   *
   * @param corrected whether it was corrected since, and counts no more
   */
  public record DeliveryEntry(
      LocalDate on,
      String documentNumber,
      String recipient,
      DeliveryMethod manner,
      boolean corrected) {}

  /**
   * An appeal.
   *
   * @param outcome 维持, 变更, 撤销, or where it stands
   * @param decidedOn empty while it is open
   */
  public record AppealEntry(
      LocalDate receivedOn, String noticeNumber, String outcome, Optional<LocalDate> decidedOn) {}

  /**
   * One entry of the ledger.
   *
   * @param sequence its number in the ledger
   * @param recordedAt moment of recording
   * @param effectiveOn legal day
   * @param text what it says, one sentence
   */
  public record TimelineEntry(
      long sequence, Instant recordedAt, LocalDate effectiveOn, String text) {}
}
