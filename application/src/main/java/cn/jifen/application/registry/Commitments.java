package cn.jifen.application.registry;

import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.registry.RegistryStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The commitments of one person at one institution. */
final class Commitments {
  private final VersionedFile file;
  private final List<Registration> registrations;

  /**
   * Of a person's file and the registrations at the institution.
   *
   * @param registrations by first day
   */
  Commitments(VersionedFile file, List<Registration> registrations) {
    this.file = file;
    this.registrations = List.copyOf(registrations);
  }

  /**
   * The day of the commitment that still counts for whoever would sign on a day: that of a
   * registration that has not ended by then, or one that waits for a registration.
   */
  Optional<LocalDate> standing(InstitutionCode institution, LocalDate day) {
    List<Registration> running = registrations.stream().filter(r -> !endedBy(r, day)).toList();
    return running.isEmpty()
        ? waiting(institution, day)
        : running.stream()
            .filter(r -> r.committedOn().isEmpty())
            .findAny()
            .map(open -> Optional.<LocalDate>empty())
            .orElseGet(() -> running.getLast().committedOn());
  }

  /**
   * The newest commitment by a day that no registration has used up: signed after the last one that
   * ended by that day.
   */
  Optional<LocalDate> waiting(InstitutionCode institution, LocalDate day) {
    Optional<LocalDate> lastEnd =
        registrations.stream()
            .filter(r -> endedBy(r, day))
            .flatMap(r -> r.period().until().stream())
            .max(Comparator.naturalOrder());
    return file.steps(RegistryStep.class).stream()
        .flatMap(
            step ->
                step instanceof RegistryStep.CommitmentSigned signed
                        && signed.institution().equals(institution)
                    ? Stream.of(signed.on())
                    : Stream.empty())
        .filter(signed -> !signed.isAfter(day))
        .filter(signed -> lastEnd.map(end -> !signed.isBefore(end)).orElse(true))
        .max(Comparator.naturalOrder());
  }

  /** The registrations that show a commitment from now on: those without one that still run. */
  static List<Registration> shown(List<Registration> registrations, LocalDate on) {
    return registrations.stream()
        .filter(r -> r.committedOn().isEmpty() && !endedBy(r, on))
        .map(r -> new Registration(r.person(), r.institution(), r.period(), Optional.of(on)))
        .toList();
  }

  private static boolean endedBy(Registration registration, LocalDate day) {
    return registration.period().until().map(end -> !end.isAfter(day)).orElse(false);
  }
}
