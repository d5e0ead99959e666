package cn.jifen.application.scoring;

import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Institution;
import java.util.List;
import java.util.Optional;

/** All that a proposal is held against. */
public record ScoringRegisters(
    RuleBook book,
    People people,
    Institutions institutions,
    Registrations registrations,
    Decisions decisions,
    PersonFiles files,
    ScoredPeople scored) {

  Optional<Institution> institution(InstitutionCode code) {
    return Optional.ofNullable(institutions.find(List.of(code)).get(code));
  }

  Optional<RecordedDecision> decision(DecisionNo number) {
    return Optional.ofNullable(decisions.find(List.of(number)).get(number));
  }

  PersonFile file(PersonId person) {
    return Optional.ofNullable(files.load(List.of(person)).get(person))
        .map(VersionedFile::file)
        .orElseGet(() -> PersonFile.empty(book, person));
  }
}
