package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.DecisionRow;
import cn.jifen.application.importing.ImportedRows.RepairRow;
import cn.jifen.application.importing.ImportedRows.RestorationRow;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.port.Ids;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Repair;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Records the cases of a folder in people's files: scores and repairs merged by day, scores first,
 * then by number; after the last score of a person in a decision its notice; restorations last.
 */
final class CaseRecording {
  private final FileRecorder recorder;
  private final RegistryChecks registry;
  private final RuleBook book;
  private final Ids ids;
  private final NoticeNumbering numbering;
  private final SeriesInHand series;
  private final Consumer<ImportError> errors;
  private final Map<String, PendingNotice> pending = new HashMap<>();
  private final List<RegisteredNotice> notices = new ArrayList<>();
  private final Map<String, ParentDecision> decisions = new HashMap<>();

  /** A notice whose scores are being recorded. */
  private static final class PendingNotice {
    private int missing;
    private final List<ScoreId> scores = new ArrayList<>();
    private final List<NotifiedMeasure> measures = new ArrayList<>();
  }

  private record Entry(LocalDate day, int rank, int seq, Runnable recording) {}

  CaseRecording(
      FileRecorder recorder,
      RegistryChecks registry,
      RuleBook book,
      Ids ids,
      NoticeNumbering numbering,
      Consumer<ImportError> errors) {
    this.recorder = recorder;
    this.registry = registry;
    this.book = book;
    this.ids = ids;
    this.numbering = numbering;
    this.series = numbering.inHand();
    this.errors = errors;
  }

  void record(
      List<DecisionRow> scores, List<RepairRow> repairs, List<RestorationRow> restorations) {
    scores.forEach(row -> pendingNotice(row.decision()).missing++);
    scores.forEach(row -> numbering.reserve(row.decision(), areaOf(row.decision()), series));
    List<Entry> entries = new ArrayList<>();
    scores.forEach(
        row -> entries.add(new Entry(row.decision().issuedOn(), 0, row.seq(), () -> score(row))));
    repairs.forEach(
        row -> entries.add(new Entry(row.repair().approvedOn(), 1, row.seq(), () -> repair(row))));
    entries.sort(
        Comparator.comparing(Entry::day)
            .thenComparingInt(Entry::rank)
            .thenComparingInt(Entry::seq));
    entries.forEach(entry -> entry.recording().run());
    restorations.stream()
        .sorted(Comparator.comparing((RestorationRow row) -> row.restoration().restoredOn()))
        .forEach(this::restoration);
    series.finish();
  }

  private PendingNotice pendingNotice(DecisionRow.Decision decision) {
    return pending.computeIfAbsent(
        decision.number() + " " + decision.person(), k -> new PendingNotice());
  }

  private void score(DecisionRow row) {
    DecisionRow.Decision given = row.decision();
    PersonId person = personOf(given.person());
    ParentDecision parent = decisions.computeIfAbsent(given.number().value(), n -> parent(given));
    Score score =
        new Score(
            new ScoreId(ids.next()), parent, given.behaviour(), given.assignment(), given.points());
    PersonFile after =
        recorder.record(person, new FileEvent.ScoreRecorded(score, Optional.empty()));
    PendingNotice notice = pendingNotice(given);
    notice.scores.add(score.id());
    after
        .counting(score.id())
        .flatMap(assessed -> assessed.measure())
        .filter(measure -> measure.kind() != MeasureKind.TRAINING)
        .ifPresent(
            measure ->
                notice.measures.add(
                    new NotifiedMeasure(score.id(), measure.rule(), given.effectiveOn())));
    if (--notice.missing == 0) {
      issue(person, given, parent, notice);
    }
  }

  private ParentDecision parent(DecisionRow.Decision given) {
    return new ParentDecision(
        given.number(),
        given.kind(),
        given.institution(),
        areaOf(given),
        given.inspection(),
        given.decidedOn());
  }

  private AreaCode areaOf(DecisionRow.Decision given) {
    return registry.institution(given.institution()).orElseThrow().region();
  }

  private void issue(
      PersonId person, DecisionRow.Decision given, ParentDecision parent, PendingNotice notice) {
    RegisteredNotice registered = numbering.number(person, given, parent.area(), series);
    notices.add(registered);
    recorder.record(
        person,
        new FileEvent.NoticeIssued(
            registered.id(), given.number(), given.issuedOn(), notice.scores, notice.measures));
  }

  private void repair(RepairRow row) {
    RepairRow.Repair given = row.repair();
    recorder.record(
        personOf(given.person()),
        new FileEvent.RepairGranted(
            new Repair(
                new RepairId(ids.next()),
                given.route(),
                given.approvedOn(),
                given.region(),
                book.latest().repairs().row(given.route()).points().orElseThrow())));
  }

  private void restoration(RestorationRow row) {
    RestorationRow.Restoration given = row.restoration();
    PersonId person = personOf(given.person());
    LocalDate day = given.restoredOn();
    List<Measure> before =
        recorder.file(person).measures().stream().filter(m -> m.inForceOn(day)).toList();
    if (before.stream().noneMatch(m -> m.termOverBy(day))) {
      String found = before.isEmpty() ? "该日没有可以恢复的暂停或者终止" : "早于所恢复措施的期满之日";
      String expected =
          before.stream()
              .flatMap(m -> m.termEndsBefore().stream())
              .min(LocalDate::compareTo)
              .map(end -> "恢复日期不得早于 " + end + "（第五十四条）")
              .orElse("请核对人员代码与恢复日期（第五十四条）");
      errors.accept(
          new ImportError(
              FileKind.RESTORATIONS.csvName(),
              row.line(),
              "restored_on",
              day.toString(),
              found,
              expected));
      return;
    }
    recorder.record(
        person,
        new FileEvent.RestorationGranted(
            new RestorationId(ids.next()), day, given.region(), false));
  }

  private PersonId personOf(PersonCode code) {
    return registry.person(code).orElseThrow().id();
  }

  /** The notices issued, in order, for the register. */
  List<RegisteredNotice> notices() {
    return notices;
  }
}
