package cn.jifen.persistence.deadlines;

import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.calendars.Calendars;
import cn.jifen.application.calendars.KnownDays;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.deadlines.CountedTerms;
import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.deadlines.FiledStep;
import cn.jifen.domain.deadlines.InstitutionFile;
import cn.jifen.domain.deadlines.TermsOfInstitution;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Registration;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The own terms of institutions, refreshed by every adapter that writes what they follow from:
 * institutions, agreements, registrations, steps about institutions. Only new institutions and
 * those with steps have any, and only theirs are looked into.
 */
@Singleton
public final class InstitutionTerms {
  private static final String STAFF =
      "SELECT DISTINCT person_id FROM registration WHERE institution_code IN (:keys)";
  private static final String INSERT =
      "INSERT INTO "
          + TermRows.TABLE
          + " ("
          + String.join(", ", TermRows.COLUMNS)
          + ") VALUES ("
          + "?,".repeat(TermRows.COLUMNS.size() - 1)
          + "?)";

  private final Database database;
  private final CalendarHead head;
  private final Sources sources;
  private final RegionalCalendars calendars;
  private final CountedTerms counted;
  private final RuleBook book = RuleBook.enacted();

  /**
   * What the terms follow from; asked for late, for these adapters refresh the terms themselves.
   */
  @Singleton
  record Sources(
      Provider<Institutions> institutions,
      Provider<Agreements> agreements,
      Provider<Registrations> registrations,
      Provider<InstitutionFiles> files) {}

  InstitutionTerms(
      Database database,
      CalendarHead head,
      Sources sources,
      Calendars calendars,
      Decisions decisions) {
    this.database = database;
    this.head = head;
    this.sources = sources;
    this.calendars = new RegionalCalendars(calendars);
    this.counted = new CountedTerms(book, this.calendars, decisions);
  }

  /** Writes the terms of these institutions in place of what stands there. */
  public void refresh(Collection<InstitutionCode> codes) {
    List<InstitutionFile> files = files(codes);
    List<String> written = texts(codes);
    boolean anything = !files.isEmpty() || stands(written);
    if (anything) {
      head.lock();
      Map<InstitutionCode, List<FiledTerm>> terms = terms(files);
      database.updateIn(
          "DELETE FROM running_term WHERE person_id = 0 AND institution_code IN (:keys)", written);
      database.insert(
          INSERT,
          terms.values().stream().flatMap(List::stream).toList(),
          filed -> TermRows.of(filed).toArray());
    }
  }

  private boolean stands(List<String> codes) {
    return !database
        .queryIn(
            "SELECT institution_code FROM running_term WHERE person_id = 0"
                + " AND institution_code IN (:keys)",
            codes,
            row -> row.text("institution_code"))
        .isEmpty();
  }

  /**
   * The terms of these institutions as they follow now, by institution, those without missing;
   * until the transaction ends nobody writes others.
   */
  public Map<InstitutionCode, List<FiledTerm>> of(Collection<InstitutionCode> codes) {
    head.lock();
    return terms(files(codes));
  }

  private Map<InstitutionCode, List<FiledTerm>> terms(List<InstitutionFile> files) {
    KnownDays days = calendars.known();
    Map<InstitutionCode, List<FiledTerm>> terms = new TreeMap<>();
    files.forEach(file -> terms.put(file.institution(), counted.ofInstitution(file, days)));
    return terms;
  }

  /** The files of those that can have terms. */
  private List<InstitutionFile> files(Collection<InstitutionCode> codes) {
    Map<InstitutionCode, Institution> known = sources.institutions().get().find(codes);
    Map<InstitutionCode, List<Agreement>> agreed = sources.agreements().get().of(known.keySet());
    Map<InstitutionCode, List<FiledStep>> steps = steps(known.keySet());
    List<InstitutionFile> files =
        known.values().stream()
            .map(
                place ->
                    new InstitutionFile(
                        place.code(),
                        place.region(),
                        agreed.getOrDefault(place.code(), List.of()),
                        List.of(),
                        steps.getOrDefault(place.code(), List.of())))
            .filter(file -> isNew(file) || !file.steps().isEmpty())
            .toList();
    Map<InstitutionCode, List<Registration>> registered =
        registrations(
            files.stream().filter(this::isNew).map(InstitutionFile::institution).toList());
    return files.stream()
        .map(file -> file.with(registered.getOrDefault(file.institution(), List.of())))
        .toList();
  }

  private boolean isNew(InstitutionFile file) {
    return TermsOfInstitution.firstAgreement(book, file).isPresent();
  }

  private Map<InstitutionCode, List<FiledStep>> steps(Collection<InstitutionCode> codes) {
    Map<InstitutionCode, List<FiledStep>> steps = new HashMap<>();
    database
        .queryIn(
            "SELECT institution_code FROM institution_file WHERE institution_code IN (:keys)",
            texts(codes),
            row -> new InstitutionCode(row.text("institution_code")))
        .forEach(
            code -> steps.put(code, CountedTerms.filed(sources.files().get().load(code).steps())));
    return steps;
  }

  /** All registrations of the people who are or were registered there. */
  private Map<InstitutionCode, List<Registration>> registrations(
      Collection<InstitutionCode> codes) {
    Set<PersonId> staff =
        Set.copyOf(
            database.queryIn(STAFF, texts(codes), row -> new PersonId(row.number("person_id"))));
    return sources.registrations().get().of(staff).values().stream()
        .flatMap(List::stream)
        .collect(Collectors.groupingBy(Registration::institution));
  }

  private static List<String> texts(Collection<InstitutionCode> codes) {
    return codes.stream().map(InstitutionCode::value).sorted().distinct().toList();
  }
}
