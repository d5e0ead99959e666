package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.DecisionRow;
import cn.jifen.application.importing.ImportedRows.RepairRow;
import cn.jifen.application.importing.ImportedRows.RestorationRow;
import cn.jifen.application.importing.ImportedRows.TrainingRow;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.scoring.ParentDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One attempt to import the rows of a folder, in one transaction. */
final class ImportAttempt {
  private final RuleBook book;
  private final Ids ids;
  private final ImportFolder.Registries registries;
  private final ImportFolder.Cases cases;
  private final Act act;
  private final FolderRows rows;
  private final ImportProgress progress;
  private final List<ImportError> errors;
  private final KnownRows known;
  private final Register register;
  private final PeopleMatching people;
  private final RegistryChecks registry;
  private final TrainingRecording trainingRecording;
  private List<DecisionRow> decisions = List.of();
  private List<RepairRow> repairs = List.of();
  private List<RestorationRow> restorations = List.of();
  private List<TrainingRow> training = List.of();

  /** What an attempt works with. */
  record Means(
      RuleBook book, Ids ids, ImportFolder.Registries registries, ImportFolder.Cases cases) {}

  /** Rolls an attempt back that found errors. */
  static final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ImportError> errors;

    Rejection(List<ImportError> errors) {
      super("rejected");
      this.errors = errors;
    }

    List<ImportError> errors() {
      return errors;
    }
  }

  /**
   * Reads what is known of the rows.
   *
   * @param flaws what reading the files found already
   */
  ImportAttempt(
      Means means, Act act, FolderRows rows, List<ImportError> flaws, ImportProgress progress) {
    this.book = means.book();
    this.ids = means.ids();
    this.registries = means.registries();
    this.cases = means.cases();
    this.act = act;
    this.rows = rows;
    this.errors = new ArrayList<>(flaws);
    this.progress = progress;
    this.known = new KnownRows(cases.keys(), errors::add);
    this.register = registerPorts().load(rows);
    this.people = new PeopleMatching(register, ids, errors::add);
    this.registry = new RegistryChecks(register, rows, people, errors::add);
    this.trainingRecording = new TrainingRecording(registry, today(), errors::add);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
  }

  private Register.Ports registerPorts() {
    return new Register.Ports(
        registries.institutions(),
        registries.agreements(),
        registries.people(),
        registries.registrations(),
        cases.decisions(),
        cases.notices());
  }

  private void check() {
    progress.step(2, ImportFolder.STEPS, "核对");
    people.match(rows.practitioners());
    registry.check();
    decisions = known.newOf(FileKind.DECISIONS, rows.decisions());
    repairs = known.newOf(FileKind.REPAIRS, rows.repairs());
    restorations = known.newOf(FileKind.RESTORATIONS, rows.restorations());
    training = known.newOf(FileKind.TRAINING_CREDITS, rows.trainingCredits());
    trainingRecording.check(training);
    DecisionChecks checks = new DecisionChecks(book, register, registry, errors::add);
    checks.check(rows.decisions());
    checks.checkNotices(
        new AnnulledDecisions(cases.decisions(), register, errors::add).standing(decisions));
    repairs.forEach(
        row -> registry.knownPerson(FileKind.REPAIRS, row.line(), row.repair().person()));
    restorations.forEach(
        row -> registry.knownPerson(FileKind.RESTORATIONS, row.line(), row.restoration().person()));
    leaveOutDoubtful();
  }

  /**
   * Some errors only show when the cases are recorded; so they are also where there are errors
   * already, but for the people whom those are about: what follows from an error is none.
   */
  private void leaveOutDoubtful() {
    if (!errors.isEmpty()) {
      SoundCases sound = new SoundCases(rows, errors, registry);
      decisions = decisions.stream().filter(sound::holds).toList();
      repairs = repairs.stream().filter(sound::holds).toList();
      restorations = restorations.stream().filter(sound::holds).toList();
    }
  }

  /**
   * Checks everything and records what is new.
   *
   * @throws Rejection with all errors, when there are any
   */
  ImportFolder.Result.Imported run() {
    check();
    progress.step(3, ImportFolder.STEPS, "记分");
    FileRecorder recorder = new FileRecorder(cases.files(), cases.ledger(), peopleWithCases());
    CaseRecording recording =
        new CaseRecording(recorder, registry, book, ids, cases.numbering(), errors::add);
    recording.record(decisions, repairs, restorations);
    if (!errors.isEmpty()) {
      throw new Rejection(errors);
    }
    progress.step(4, ImportFolder.STEPS, "写入");
    write();
    cases.notices().record(recording.notices());
    known.record();
    recorder.finish(act);
    return new ImportFolder.Result.Imported(counts(), people.joined());
  }

  private Set<PersonId> peopleWithCases() {
    Stream<PersonCode> codes =
        Stream.of(
                decisions.stream().map(row -> row.decision().person()),
                repairs.stream().map(row -> row.repair().person()),
                restorations.stream().map(row -> row.restoration().person()))
            .flatMap(s -> s);
    return codes
        .flatMap(c -> people.find(c).stream())
        .map(Practitioner::id)
        .collect(Collectors.toSet());
  }

  private void write() {
    LocalDate today = today();
    registries.institutions().record(registry.changedInstitutions(), today, act.at());
    registries.agreements().record(registry.changedAgreements(), act.at());
    registries.people().record(people.changed(), today, act.actor().user(), act.at());
    registries.registrations().record(registry.changedRegistrations(), act.at());
    cases.decisions().record(newDecisions(), act.at());
    cases.credits().record(trainingRecording.credits(training), act.at());
  }

  private Collection<RecordedDecision> newDecisions() {
    Map<DecisionNo, RecordedDecision> fresh = new LinkedHashMap<>();
    for (DecisionRow row : decisions) {
      DecisionRow.Decision given = row.decision();
      if (!register.decisions().containsKey(given.number())) {
        ParentDecision decision =
            new ParentDecision(
                given.number(),
                given.kind(),
                given.institution(),
                registry.institution(given.institution()).orElseThrow().region(),
                given.inspection(),
                given.decidedOn());
        fresh.putIfAbsent(given.number(), new RecordedDecision(decision, given.receivedOn()));
      }
    }
    return fresh.values();
  }

  private List<ImportCount> counts() {
    return List.of(
        count(FileKind.INSTITUTIONS, rows.institutions(), registry.changedInstitutions()),
        count(FileKind.AGREEMENTS, rows.agreements(), registry.changedAgreements()),
        count(FileKind.PRACTITIONERS, rows.practitioners(), people.changed()),
        count(FileKind.REGISTRATIONS, rows.registrations(), registry.changedRegistrations()),
        count(FileKind.DECISIONS, rows.decisions(), decisions),
        count(FileKind.REPAIRS, rows.repairs(), repairs),
        count(FileKind.RESTORATIONS, rows.restorations(), restorations),
        count(FileKind.TRAINING_CREDITS, rows.trainingCredits(), training));
  }

  private static ImportCount count(FileKind kind, List<?> read, List<?> effective) {
    return new ImportCount(kind, read.size(), effective.size());
  }
}
