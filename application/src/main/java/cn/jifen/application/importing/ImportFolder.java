package cn.jifen.application.importing;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.importing.ImportedRows.DecisionRow;
import cn.jifen.application.importing.ImportedRows.RepairRow;
import cn.jifen.application.importing.ImportedRows.RestorationRow;
import cn.jifen.application.importing.ImportedRows.TrainingRow;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.restoration.TrainingCredits;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CodePatterns;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.scoring.ParentDecision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports the files of a folder: checked whole first, then whole or not at all; repeatable without
 * effect.
 */
public final class ImportFolder {
  private static final int STEPS = 4;

  private final Attempts attempts;
  private final RuleBook book;
  private final CodePatterns patterns;
  private final Ids ids;
  private final Registries registries;
  private final Cases cases;

  /** The registers that master data go to. */
  public record Registries(
      Institutions institutions,
      Agreements agreements,
      People people,
      Registrations registrations) {}

  /** Where cases are recorded. */
  public record Cases(
      PersonFiles files,
      Ledger ledger,
      Decisions decisions,
      Notices notices,
      NoticeNumbering numbering,
      RecordedKeys keys,
      TrainingCredits credits) {}

  public ImportFolder(
      Attempts attempts,
      RuleBook book,
      CodePatterns patterns,
      Ids ids,
      Registries registries,
      Cases cases) {
    this.attempts = attempts;
    this.book = book;
    this.patterns = patterns;
    this.ids = ids;
    this.registries = registries;
    this.cases = cases;
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * Everything took effect.
     *
     * @param counts by file, in the order of dependency
     * @param joined new codes of people who were known under others, to be looked over
     */
    record Imported(List<ImportCount> counts, List<JoinedCode> joined) implements Result {
      public Imported {
        counts = List.copyOf(counts);
        joined = List.copyOf(joined);
      }
    }

    /** Nothing took effect; every error of every file, by file and line. */
    record Rejected(List<ImportError> errors) implements Result {
      public Rejected {
        errors = List.copyOf(errors);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Imports a folder.
   *
   * @return refused for an actor who is no operator; rejected with all errors
   * @throws UncheckedIOException when the folder cannot be read
   */
  public Result importFrom(Act act, SourceFolder folder, ImportProgress progress) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.OPERATOR);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    List<ImportError> flaws = new ArrayList<>();
    progress.step(1, STEPS, "读取文件");
    FolderRows rows = read(folder, flaws);
    try {
      return attempts.inTransaction(() -> new Import(act, rows, flaws, progress).run());
    } catch (Rejection rejection) {
      return new Result.Rejected(rejection.errors.stream().distinct().sorted().toList());
    }
  }

  /** Rolls an attempt back that found errors. */
  private static final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ImportError> errors;

    Rejection(List<ImportError> errors) {
      super("rejected");
      this.errors = errors;
    }
  }

  private FolderRows read(SourceFolder folder, List<ImportError> errors) {
    try {
      return new FolderReader(folder, book, patterns, errors::add).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One attempt, in one transaction. */
  private final class Import {
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

    Import(Act act, FolderRows rows, List<ImportError> flaws, ImportProgress progress) {
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
      progress.step(2, STEPS, "核对");
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
          row ->
              registry.knownPerson(FileKind.RESTORATIONS, row.line(), row.restoration().person()));
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

    Result run() {
      check();
      progress.step(3, STEPS, "记分");
      FileRecorder recorder = new FileRecorder(cases.files(), cases.ledger(), peopleWithCases());
      CaseRecording recording =
          new CaseRecording(recorder, registry, book, ids, cases.numbering(), errors::add);
      recording.record(decisions, repairs, restorations);
      if (!errors.isEmpty()) {
        throw new Rejection(errors);
      }
      progress.step(4, STEPS, "写入");
      write();
      cases.notices().record(recording.notices());
      known.record();
      recorder.finish(act);
      return new Result.Imported(counts(), people.joined());
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
}
