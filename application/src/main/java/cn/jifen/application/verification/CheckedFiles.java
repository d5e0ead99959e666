package cn.jifen.application.verification;

import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.RegistryDefect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks one person at one institution on the register as it is now. */
final class CheckedFiles {
  private final People people;
  private final Registrations registrations;

  CheckedFiles(People people, Registrations registrations) {
    this.people = people;
    this.registrations = registrations;
  }

  /** Whether the check finds that defect. */
  boolean has(
      RegistryDefect defect, InstitutionCode institution, VersionedFile file, LocalDate day) {
    PersonId id = file.file().person();
    Optional<Practitioner> person = Optional.ofNullable(people.byId(List.of(id)).get(id));
    return registrations.of(List.of(id)).getOrDefault(id, List.of()).stream()
        .filter(registration -> registration.institution().equals(institution))
        .flatMap(
            registration ->
                person
                    .map(p -> new RegistryCheck(registration, p, file, day).found(defect))
                    .orElse(List.of())
                    .stream())
        .findFirst()
        .isPresent();
  }
}
