package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.AgreementRow;
import cn.jifen.application.importing.ImportedRows.RegistrationRow;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Checks master data against each other and against what is registered, and finds what has changed.
 */
final class RegistryChecks {
  private final Register register;
  private final FolderRows rows;
  private final PeopleMatching people;
  private final Consumer<ImportError> errors;
  private final Map<InstitutionCode, Institution> institutions = new HashMap<>();
  private final Map<InstitutionCode, Map<LocalDate, Agreement>> agreements = new HashMap<>();
  private final Map<PersonId, Map<RegistrationKey, Registration>> registrations = new HashMap<>();
  private final List<Institution> changedInstitutions = new ArrayList<>();
  private final List<Agreement> changedAgreements = new ArrayList<>();
  private final List<Registration> changedRegistrations = new ArrayList<>();

  private record RegistrationKey(InstitutionCode institution, LocalDate from) {}

  RegistryChecks(
      Register register, FolderRows rows, PeopleMatching people, Consumer<ImportError> errors) {
    this.register = register;
    this.rows = rows;
    this.people = people;
    this.errors = errors;
  }

  void check() {
    institutions.putAll(register.institutions());
    rows.institutions().forEach(row -> take(row.institution()));
    register.agreements().values().forEach(all -> all.forEach(this::remember));
    rows.agreements().forEach(this::take);
    register.registrations().values().forEach(all -> all.forEach(this::remember));
    rows.registrations().forEach(this::take);
  }

  private void take(Institution institution) {
    if (!institution.equals(institutions.put(institution.code(), institution))) {
      changedInstitutions.add(institution);
    }
  }

  private void remember(Agreement agreement) {
    agreements
        .computeIfAbsent(agreement.institution(), i -> new TreeMap<>())
        .put(agreement.period().from(), agreement);
  }

  private void take(AgreementRow row) {
    Agreement agreement = row.agreement();
    if (!knownInstitution(FileKind.AGREEMENTS, row.line(), agreement.institution())) {
      return;
    }
    Map<LocalDate, Agreement> others =
        agreements.computeIfAbsent(agreement.institution(), i -> new TreeMap<>());
    Optional<Agreement> same =
        Optional.ofNullable(others.put(agreement.period().from(), agreement));
    if (same.filter(agreement::equals).isPresent()) {
      return;
    }
    changedAgreements.add(agreement);
    others.values().stream()
        .filter(other -> !other.equals(agreement) && other.period().overlaps(agreement.period()))
        .findFirst()
        .ifPresent(other -> overlap(row, other.period()));
  }

  private void overlap(AgreementRow row, Period other) {
    errors.accept(
        new ImportError(
            FileKind.AGREEMENTS.csvName(),
            row.line(),
            "from",
            row.agreement().period().from().toString(),
            "与同一机构自 " + other.from() + " 起的协议时段重叠",
            "同一机构的各时段应首尾相接、互不重叠（截止日期不含）"));
  }

  private void remember(Registration registration) {
    registrations
        .computeIfAbsent(registration.person(), p -> new HashMap<>())
        .put(key(registration), registration);
  }

  private static RegistrationKey key(Registration registration) {
    return new RegistrationKey(registration.institution(), registration.period().from());
  }

  private void take(RegistrationRow row) {
    RegistrationRow.Registration given = row.registration();
    Optional<Practitioner> person = knownPerson(FileKind.REGISTRATIONS, row.line(), given.person());
    boolean known = knownInstitution(FileKind.REGISTRATIONS, row.line(), given.institution());
    if (person.isEmpty() || !known) {
      return;
    }
    Registration registration =
        new Registration(
            person.get().id(),
            given.institution(),
            new Period(given.registeredOn(), given.endedOn()),
            given.committedOn());
    Map<RegistrationKey, Registration> others =
        registrations.computeIfAbsent(registration.person(), p -> new HashMap<>());
    if (!registration.equals(others.put(key(registration), registration))) {
      changedRegistrations.add(registration);
    }
  }

  /** Whether the institution is registered or in the folder; tells it when not. */
  boolean knownInstitution(FileKind kind, int line, InstitutionCode code) {
    boolean known = institutions.containsKey(code);
    if (!known && !rows.gaps().mayHide(FileKind.INSTITUTIONS, code.value())) {
      errors.accept(
          new ImportError(
              kind.csvName(),
              line,
              "institution_code",
              code.value(),
              "没有登记这一机构",
              "请先在 institutions.csv 中登记该机构，或者更正机构代码"));
    }
    return known;
  }

  /** The person if registered or in the folder; tells it when not. */
  Optional<Practitioner> knownPerson(FileKind kind, int line, PersonCode code) {
    Optional<Practitioner> person = people.find(code);
    if (person.isEmpty() && !rows.gaps().mayHide(FileKind.PRACTITIONERS, code.value())) {
      errors.accept(
          new ImportError(
              kind.csvName(),
              line,
              "person_code",
              code.value(),
              "没有登记这一人员",
              "请先在 practitioners.csv 中登记该人员，或者更正人员代码"));
    }
    return person;
  }

  Optional<Practitioner> person(PersonCode code) {
    return people.find(code);
  }

  Optional<Institution> institution(InstitutionCode code) {
    return Optional.ofNullable(institutions.get(code));
  }

  /** Whether a registration of that person may stand in a row that could not be used. */
  boolean mayHideRegistration(PersonCode person) {
    return rows.gaps().mayHide(FileKind.REGISTRATIONS, person.value());
  }

  /** The registrations of a person with those of the folder. */
  Collection<Registration> registrationsOf(PersonId person) {
    return registrations.getOrDefault(person, Map.of()).values();
  }

  List<Institution> changedInstitutions() {
    return changedInstitutions;
  }

  List<Agreement> changedAgreements() {
    return changedAgreements;
  }

  List<Registration> changedRegistrations() {
    return changedRegistrations;
  }
}
