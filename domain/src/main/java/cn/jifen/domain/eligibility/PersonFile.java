package cn.jifen.domain.eligibility;

import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureBasis;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.YearBalances;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One person's file (一医一档): a fold over its events. Equal events in equal order give an equal file;
 * whatever stands in a table about points, measures or status can be derived from here again.
 */
public final class PersonFile {
  private final RuleBook book;
  private final PersonId person;
  private final List<FileEvent> events;
  private final FileRecord record;
  private final YearBalances balances;
  private final List<Measure> measures;

  private PersonFile(RuleBook book, PersonId person, List<FileEvent> events) {
    this.book = book;
    this.person = person;
    this.events = List.copyOf(events);
    this.record = FileRecord.of(this.events);
    this.balances = YearBalances.after(book, record.countingEntries());
    this.measures = MeasuresInForce.of(book, record, balances.scores());
  }

  /** The file of a person without events: everybody starts NORMAL (Art 24). */
  public static PersonFile empty(RuleBook book, PersonId person) {
    return new PersonFile(book, person, List.of());
  }

  /** The file after these events, oldest first. */
  public static PersonFile replay(RuleBook book, PersonId person, List<FileEvent> events) {
    return new PersonFile(book, person, events);
  }

  /** A file of these events, oldest first, by the same rules as this one. */
  public PersonFile bySameRules(PersonId owner, List<FileEvent> others) {
    return new PersonFile(book, owner, others);
  }

  /** The file after these events too. */
  public PersonFile with(List<? extends FileEvent> more) {
    List<FileEvent> all = new ArrayList<>(events);
    all.addAll(more);
    return new PersonFile(book, person, all);
  }

  /** The file after this event too. */
  public PersonFile with(FileEvent event) {
    return with(List.of(event));
  }

  public PersonId person() {
    return person;
  }

  /** All events, oldest first. */
  public List<FileEvent> events() {
    return events;
  }

  /** Points by year, and what each score and repair did. Voided scores do not count in it. */
  public YearBalances balances() {
    return balances;
  }

  /**
   * Every suspension and termination ever notified that still counts, in the order of recording.
   */
  public List<Measure> measures() {
    return measures;
  }

  /** The status on a day, by everything in the file now (rules 3.1). */
  public Standing standingOn(LocalDate day) {
    return Standing.on(day, measures);
  }

  /** A score that still counts, with what it does; empty for an unknown or voided one. */
  public Optional<AssessedScore> counting(ScoreId score) {
    return balances.scores().stream().filter(s -> s.score().id().equals(score)).findFirst();
  }

  /** Whether a score of that id was voided. */
  public boolean isVoided(ScoreId score) {
    return record.voided().contains(score);
  }

  /**
   * Whether a notice is due about a score: there was none yet, or what it orders now is not what
   * the last one said, because an earlier score was voided or replaced (rules 3.2, 6.1).
   */
  public boolean awaitsNotice(AssessedScore score) {
    ScoreId id = score.score().id();
    return record.notices().reversed().stream()
        .filter(notice -> notice.scores().contains(id))
        .findFirst()
        .map(last -> !orderedBy(last, id).equals(ordered(score)))
        .orElse(true);
  }

  private static Optional<MeasureRule> orderedBy(FileEvent.NoticeIssued notice, ScoreId score) {
    return notice.measures().stream()
        .filter(measure -> measure.score().equals(score))
        .map(FileEvent.NotifiedMeasure::rule)
        .findFirst();
  }

  private static Optional<MeasureRule> ordered(AssessedScore score) {
    return score.measure().filter(row -> row.kind() != MeasureKind.TRAINING).map(MeasureRow::rule);
  }

  /**
   * The first day that a notice about this score has to print when it is issued on {@code
   * earliest}: that of the measure which already runs in its place and is not made heavier, else
   * {@code earliest} (rules 3.2, 6.1).
   */
  public LocalDate firstDayOfMeasure(AssessedScore score, LocalDate earliest) {
    return measures.stream()
        .filter(m -> m.isOf(score.score().id()) && !m.superseded())
        .filter(m -> score.measure().map(row -> !heavier(row, m.row())).orElse(false))
        .map(Measure::firstDay)
        .findFirst()
        .orElse(earliest);
  }

  private static boolean heavier(MeasureRow now, MeasureBasis running) {
    return running instanceof MeasureRow before && now.rule().heavierThan(before.rule());
  }

  /** Orders without a score that are not revoked (Art 26, 37), in the order of recording. */
  public List<FileEvent.MeasureOrdered> orders() {
    return record.orders();
  }

  /** Whether an order of that id was revoked. */
  public boolean isRevoked(OrderId order) {
    return record.revoked().contains(order);
  }

  /**
   * The order that counts now in the place of the one of that id: itself, or what replaced it with
   * another term; empty for an unknown one and where nothing stands instead of a revoked one.
   */
  public Optional<FileEvent.MeasureOrdered> standingInPlaceOf(OrderId order) {
    return record.standingInPlaceOf(order);
  }

  /** Whether the execution of a notice's measures is put off without an end. */
  public boolean isStayed(NoticeId notice) {
    return record.stays().of(notice).stream().anyMatch(stay -> stay.until().isEmpty());
  }

  /** For which days the execution of a notice's measures was put off; an open one runs on. */
  public List<Period> staysOf(NoticeId notice) {
    return record.stays().of(notice);
  }

  /** Restorations in the order of recording. */
  public List<FileEvent.RestorationGranted> restorations() {
    return record.restorations();
  }
}
