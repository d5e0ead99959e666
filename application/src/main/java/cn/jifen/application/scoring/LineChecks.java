package cn.jifen.application.scoring;

import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.ClauseScope;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.ScoringRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What speaks against a line of a decision by itself (Art 28–36). */
final class LineChecks {
  private final ParentDecision decision;
  private final Optional<RuleVersion> rule;
  private final Optional<Institution> institution;
  private final Map<PersonId, Practitioner> known;
  private final Map<PersonId, List<Registration>> registered;
  private final ScoringFindings findings;

  LineChecks(ParentDecision decision, ScoringRegisters registers, Collection<PersonId> people) {
    this.decision = decision;
    this.rule = registers.book().on(decision.decidedOn());
    this.institution = registers.institution(decision.institution());
    this.known = registers.people().byId(people);
    this.registered = registers.registrations().of(people);
    this.findings = new ScoringFindings(registers.book());
  }

  Optional<RuleVersion> rule() {
    return rule;
  }

  Optional<Institution> institution() {
    return institution;
  }

  List<Registration> registrationsOf(PersonId person) {
    return registered.getOrDefault(person, List.of());
  }

  /**
   * Everything that speaks against the line.
   *
   * @param file the person's file as recorded; empty when the line replaces a score of it
   */
  List<Finding> against(ProposedScore line, Optional<PersonFile> file) {
    List<Finding> found = new ArrayList<>();
    rule.ifPresent(r -> found.addAll(againstPoints(r, line)));
    Optional<Practitioner> person = Optional.ofNullable(known.get(line.person()));
    if (person.isEmpty()) {
      found.add(findings.unknownPerson());
      return found;
    }
    if (!registeredThere(line.person())) {
      found.add(findings.notRegistered(decision.decidedOn().day()));
    }
    if (rule.isPresent() && institution.isPresent()) {
      ClauseScope.against(
              rule.get(), line.assignment().clause(), institution.get(), person.get().category())
          .ifPresent(found::add);
    }
    if (file.filter(recorded -> scoredAlready(recorded, line)).isPresent()) {
      found.add(findings.alreadyScored());
    }
    return found;
  }

  private List<Finding> againstPoints(RuleVersion version, ProposedScore line) {
    return new ScoringRules(version).against(decision.kind(), line.assignment(), line.points());
  }

  private boolean registeredThere(PersonId person) {
    LocalDate decided = decision.decidedOn().day();
    return registrationsOf(person).stream()
        .filter(r -> r.institution().equals(decision.institution()))
        .anyMatch(r -> !r.period().from().isAfter(decided));
  }

  private boolean scoredAlready(PersonFile file, ProposedScore line) {
    return file.balances().scores().stream()
        .map(AssessedScore::score)
        .filter(score -> score.behaviour().equals(line.behaviour()))
        .anyMatch(score -> score.decision().number().equals(decision.number()));
  }
}
