package cn.jifen.application.scoring;

import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.scoring.LinePreview.Consequence;
import cn.jifen.application.scoring.ProposalContent.Correction;
import cn.jifen.application.scoring.ProposalContent.NewScores;
import cn.jifen.application.scoring.ProposalPreview.LaterChange;
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
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.ClauseScope;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Score;
import cn.jifen.domain.scoring.ScoringRules;
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

/** Holds a proposal against law and registers, and computes what it would do. Changes nothing. */
public final class AssessProposal {
  private final RuleBook book;
  private final People people;
  private final Institutions institutions;
  private final Registrations registrations;
  private final Decisions decisions;
  private final PersonFiles files;
  private final ScoringFindings findings;

  public AssessProposal(
      RuleBook book,
      People people,
      Institutions institutions,
      Registrations registrations,
      Decisions decisions,
      PersonFiles files) {
    this.book = book;
    this.people = people;
    this.institutions = institutions;
    this.registrations = registrations;
    this.decisions = decisions;
    this.files = files;
    this.findings = new ScoringFindings(book);
  }

  /** The preview on a legal day. Call it inside a transaction. */
  public ProposalPreview assess(ProposalContent content, LocalDate today) {
    return switch (content) {
      case NewScores scores -> new OfScores(scores.parent(), scores.scores(), today).preview();
      case Correction correction -> ofCorrection(correction, today);
    };
  }

  private ProposalPreview ofCorrection(Correction correction, LocalDate today) {
    List<ProposedScore> lines = correction.replacement().stream().toList();
    OfScores assessment = new OfScores(correction.parent(), lines, today);
    PersonFile before = assessment.file(correction.person());
    List<Finding> found = correctionFindings(correction, before);
    if (!found.isEmpty()) {
      return new ProposalPreview(found, List.of(), List.of());
    }
    PersonFile without =
        before.with(new FileEvent.ScoreVoided(correction.mistaken(), today, correction.reason()));
    assessment.startWith(without);
    List<LinePreview> previews =
        lines.stream()
            .map(line -> assessment.line(line, Optional.of(correction.mistaken())))
            .toList();
    PersonFile after = assessment.file(correction.person());
    return new ProposalPreview(
        List.of(), previews, laterChanges(before, after, correction.mistaken()));
  }

  private List<Finding> correctionFindings(Correction correction, PersonFile file) {
    List<Finding> found = new ArrayList<>();
    Optional<AssessedScore> mistaken = file.counting(correction.mistaken());
    if (mistaken.isEmpty()) {
      found.add(findings.unknownScore());
    }
    if (correction.reason().isBlank()) {
      found.add(findings.reasonMissing("更正"));
    }
    boolean other =
        mistaken.isPresent()
            && correction
                .replacement()
                .filter(
                    line ->
                        !line.person().equals(correction.person())
                            || !line.behaviour().equals(mistaken.get().score().behaviour()))
                .isPresent();
    if (other) {
      found.add(findings.otherBehaviour());
    }
    return found;
  }

  private static List<LaterChange> laterChanges(
      PersonFile before, PersonFile after, ScoreId mistaken) {
    List<LaterChange> changes = new ArrayList<>();
    for (AssessedScore was : before.balances().scores()) {
      Optional<AssessedScore> is = after.counting(was.score().id());
      boolean changed =
          !was.score().id().equals(mistaken)
              && is.isPresent()
              && !is.get().measure().equals(was.measure());
      if (changed) {
        changes.add(
            new LaterChange(
                was.score().decision().number().value(),
                was.score().behaviour().value(),
                code(was),
                code(is.get())));
      }
    }
    return changes;
  }

  private static String code(AssessedScore score) {
    return score.measure().map(row -> row.rule().code()).orElse("");
  }

  /** The assessment of the lines of one decision, one after the other. */
  private final class OfScores {
    private final RecordedDecision parent;
    private final List<ProposedScore> lines;
    private final LocalDate today;
    private final Optional<RuleVersion> rule;
    private final Optional<Institution> institution;
    private final Map<PersonId, Practitioner> known;
    private final Map<PersonId, List<Registration>> registered;
    private final Map<PersonId, PersonFile> current = new HashMap<>();
    private long provisionalId;

    OfScores(RecordedDecision parent, List<ProposedScore> lines, LocalDate today) {
      this.parent = parent;
      this.lines = lines;
      this.today = today;
      ParentDecision decision = parent.decision();
      this.rule = book.on(decision.decidedOn());
      InstitutionCode code = decision.institution();
      this.institution = Optional.ofNullable(institutions.find(List.of(code)).get(code));
      Set<PersonId> ids = lines.stream().map(ProposedScore::person).collect(Collectors.toSet());
      this.known = people.byId(ids);
      this.registered = registrations.of(ids);
      files.load(ids).forEach((id, versioned) -> current.put(id, versioned.file()));
    }

    PersonFile file(PersonId person) {
      return current.computeIfAbsent(
          person,
          id ->
              Optional.ofNullable(files.load(List.of(id)).get(id))
                  .map(VersionedFile::file)
                  .orElseGet(() -> PersonFile.empty(book, id)));
    }

    void startWith(PersonFile file) {
      current.put(file.person(), file);
    }

    ProposalPreview preview() {
      List<LinePreview> previews = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (ProposedScore line : lines) {
        LinePreview preview = line(line, Optional.empty());
        boolean again = !seen.add(line.person() + " " + line.behaviour());
        previews.add(again ? with(preview, findings.twice()) : preview);
      }
      return new ProposalPreview(decisionFindings(), previews, List.of());
    }

    private static LinePreview with(LinePreview preview, Finding finding) {
      List<Finding> all = new ArrayList<>(preview.findings());
      all.add(finding);
      return new LinePreview(preview.person(), preview.permitted(), all, Optional.empty());
    }

    private List<Finding> decisionFindings() {
      List<Finding> found = new ArrayList<>();
      LocalDate decided = parent.decision().decidedOn().day();
      if (rule.isEmpty()) {
        found.add(findings.outsideRule(decided));
      }
      if (decided.isAfter(today)) {
        found.add(findings.inFuture(decided, today));
      }
      if (parent.receivedOn().isAfter(today)) {
        found.add(findings.inFuture(parent.receivedOn(), today));
      }
      if (parent.receivedOn().isBefore(decided)) {
        found.add(findings.receivedTooEarly(parent.receivedOn(), decided));
      }
      if (institution.isEmpty()) {
        found.add(findings.unknownInstitution());
      }
      if (lines.isEmpty()) {
        found.add(findings.nobody());
      }
      Optional.ofNullable(
              decisions.find(List.of(parent.decision().number())).get(parent.decision().number()))
          .filter(recorded -> !recorded.equals(parent))
          .ifPresent(other -> found.add(findings.numberTaken(parent.decision().number())));
      return found;
    }

    LinePreview line(ProposedScore line, Optional<ScoreId> replaces) {
      SortedSet<Points> permitted =
          rule.<SortedSet<Points>>map(
                  r ->
                      r.scale()
                          .permitted(
                              line.assignment().clause(),
                              line.assignment().responsibility(),
                              line.assignment().adjustment()))
              .orElseGet(TreeSet::new);
      List<Finding> found = lineFindings(line, replaces);
      Optional<Consequence> consequence =
          found.isEmpty() && rule.isPresent()
              ? Optional.of(consequence(line, replaces))
              : Optional.empty();
      return new LinePreview(line.person(), permitted, found, consequence);
    }

    private List<Finding> lineFindings(ProposedScore line, Optional<ScoreId> replaces) {
      List<Finding> found = new ArrayList<>();
      rule.ifPresent(
          r ->
              found.addAll(
                  new ScoringRules(r)
                      .against(parent.decision().kind(), line.assignment(), line.points())));
      Optional<Practitioner> person = Optional.ofNullable(known.get(line.person()));
      if (person.isEmpty()) {
        found.add(findings.unknownPerson());
        return found;
      }
      if (!registeredThere(line.person())) {
        found.add(findings.notRegistered(parent.decision().decidedOn().day()));
      }
      if (rule.isPresent() && institution.isPresent()) {
        ClauseScope.against(
                rule.get(), line.assignment().clause(), institution.get(), person.get().category())
            .ifPresent(found::add);
      }
      if (replaces.isEmpty() && scoredAlready(line)) {
        found.add(findings.alreadyScored());
      }
      return found;
    }

    private boolean registeredThere(PersonId person) {
      LocalDate decided = parent.decision().decidedOn().day();
      return registered.getOrDefault(person, List.of()).stream()
          .filter(r -> r.institution().equals(parent.decision().institution()))
          .anyMatch(r -> !r.period().from().isAfter(decided));
    }

    private boolean scoredAlready(ProposedScore line) {
      return file(line.person()).balances().scores().stream()
          .map(AssessedScore::score)
          .anyMatch(
              s ->
                  s.id().value() > 0
                      && s.behaviour().equals(line.behaviour())
                      && s.decision().number().equals(parent.decision().number()));
    }

    private Consequence consequence(ProposedScore line, Optional<ScoreId> replaces) {
      ScoreId provisional = new ScoreId(--provisionalId);
      Score score =
          new Score(
              provisional, parent.decision(), line.behaviour(), line.assignment(), line.points());
      PersonFile after = file(line.person()).with(new FileEvent.ScoreRecorded(score, replaces));
      current.put(line.person(), after);
      AssessedScore assessed = after.counting(provisional).orElseThrow();
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
      Status then = measure.map(MeasureRow::kind).map(OfScores::status).orElse(Status.NORMAL);
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
      return registered.getOrDefault(person, List.of()).stream()
          .filter(r -> r.period().covers(today))
          .map(Registration::institution)
          .distinct()
          .toList();
    }
  }
}
