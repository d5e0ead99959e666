package cn.jifen.application.scoring;

import cn.jifen.application.scoring.LinePreview.Consequence;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.DecisionRevision;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The assessment of the lines of one decision, one after the other. */
final class DecisionAssessment {
  private final ScoringRegisters registers;
  private final RecordedDecision parent;
  private final LocalDate today;
  private final LineChecks checks;
  private final ScoringFindings findings;
  private final Map<PersonId, PersonFile> recorded = new HashMap<>();
  private final Map<PersonId, PersonFile> current = new HashMap<>();
  private long provisionalId;

  DecisionAssessment(
      ScoringRegisters registers,
      RecordedDecision parent,
      List<ProposedScore> lines,
      LocalDate today) {
    this.registers = registers;
    this.parent = parent;
    this.today = today;
    Set<PersonId> people = lines.stream().map(ProposedScore::person).collect(Collectors.toSet());
    this.checks = new LineChecks(parent.decision(), registers, people);
    this.findings = new ScoringFindings(registers.book());
    registers.files().load(people).forEach((id, loaded) -> recorded.put(id, loaded.file()));
    this.current.putAll(recorded);
  }

  /** The preview of a new decision with these lines. */
  ProposalPreview preview(List<ProposedScore> lines) {
    List<LinePreview> previews = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ProposedScore line : lines) {
      boolean again = !seen.add(line.person() + " " + line.behaviour());
      previews.add(again ? twice(line) : line(line));
    }
    return ProposalPreview.of(decisionFindings(lines), previews);
  }

  private LinePreview twice(ProposedScore line) {
    return new LinePreview(
        line.person(), permitted(line), List.of(findings.twice()), Optional.empty());
  }

  private LinePreview line(ProposedScore line) {
    PersonFile before = file(line.person());
    return preview(line, checks.against(line, Optional.of(recordedFile(line.person()))), before);
  }

  private PersonFile recordedFile(PersonId person) {
    return recorded.computeIfAbsent(person, registers::file);
  }

  private PersonFile file(PersonId person) {
    return current.computeIfAbsent(person, registers::file);
  }

  /** The preview of the score that would stand in the place of a voided one. */
  LinePreview replacement(ProposedScore line, ScoreId voided, PersonFile without) {
    List<Finding> found = checks.against(line, Optional.empty());
    return found.isEmpty() && checks.rule().isPresent()
        ? new LinePreview(
            line.person(),
            permitted(line),
            found,
            Optional.of(consequence(line, Optional.of(voided), without)))
        : new LinePreview(line.person(), permitted(line), found, Optional.empty());
  }

  /** The file after everything that was assessed so far. */
  PersonFile after(PersonId person) {
    return file(person);
  }

  private LinePreview preview(ProposedScore line, List<Finding> found, PersonFile before) {
    Optional<Consequence> consequence =
        found.isEmpty() && checks.rule().isPresent()
            ? Optional.of(consequence(line, Optional.empty(), before))
            : Optional.empty();
    return new LinePreview(line.person(), permitted(line), found, consequence);
  }

  private SortedSet<Points> permitted(ProposedScore line) {
    return checks
        .rule()
        .<SortedSet<Points>>map(
            rule ->
                rule.scale()
                    .permitted(
                        line.assignment().clause(),
                        line.assignment().responsibility(),
                        line.assignment().adjustment()))
        .orElseGet(TreeSet::new);
  }

  private List<Finding> decisionFindings(List<ProposedScore> lines) {
    List<Finding> found = new ArrayList<>();
    LocalDate decided = parent.decision().decidedOn().day();
    if (checks.rule().isEmpty()) {
      found.add(findings.outsideRule(decided));
    }
    if (decided.isAfter(today)) {
      found.add(findings.inFuture(decided, today));
    }
    if (parent.receivedOn().isAfter(today) && !parent.receivedOn().equals(decided)) {
      found.add(findings.inFuture(parent.receivedOn(), today));
    }
    if (parent.receivedOn().isBefore(decided)) {
      found.add(findings.receivedTooEarly(parent.receivedOn(), decided));
    }
    if (checks.institution().isEmpty()) {
      found.add(findings.unknownInstitution());
    }
    if (lines.isEmpty()) {
      found.add(findings.nobody());
    }
    registers.decisions().revisionsOf(parent.decision().number()).stream()
        .filter(revision -> revision.kind() == DecisionRevision.Kind.ANNULLED)
        .findFirst()
        .ifPresent(annulled -> found.add(findings.annulled(annulled)));
    registers
        .decision(parent.decision().number())
        .filter(known -> !known.isSameAs(parent))
        .ifPresent(other -> found.add(findings.numberTaken(parent.decision().number())));
    return found;
  }

  private Consequence consequence(
      ProposedScore line, Optional<ScoreId> replaces, PersonFile before) {
    ParentDecision decision = parent.decision();
    ScoreId provisional = new ScoreId(--provisionalId);
    Score score =
        new Score(provisional, decision, line.behaviour(), line.assignment(), line.points());
    PersonFile after = before.with(new FileEvent.ScoreRecorded(score, replaces));
    current.put(line.person(), after);
    AssessedScore assessed =
        after
            .counting(provisional)
            .orElseThrow(() -> new IllegalStateException("a score that was just added"));
    return new Consequence(
        score.year(),
        assessed.added(),
        assessed.totalBefore(),
        assessed.totalAfter(),
        assessed.measure(),
        statusAfter(after, assessed.measure()),
        following(line.person()));
  }

  private Status statusAfter(PersonFile file, Optional<MeasureRow> measure) {
    Status now = file.standingOn(today).status();
    Status then =
        measure.map(MeasureRow::kind).map(DecisionAssessment::status).orElse(Status.NORMAL);
    return now.compareTo(then) >= 0 ? now : then;
  }

  private static Status status(MeasureKind kind) {
    return switch (kind) {
      case TRAINING -> Status.NORMAL;
      case SUSPENSION -> Status.SUSPENDED;
      case TERMINATION -> Status.TERMINATED;
    };
  }

  private List<InstitutionCode> following(PersonId person) {
    return checks.registrationsOf(person).stream()
        .filter(r -> r.period().covers(today))
        .map(Registration::institution)
        .distinct()
        .toList();
  }
}
