package cn.jifen.application.agreements;

import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.agreements.AgreementStep.HalfReached;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.Article39;
import cn.jifen.domain.registry.Registration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Watches, with each notice that puts measures in force, whether an institution's suspensions and
 * terminations reach half of its people (Art 39), and raises the task at once.
 */
public final class HalfWatch {
  private final Registrations registrations;
  private final InstitutionFiles institutions;
  private final MeasuredStaff staff;

  public HalfWatch(
      Registrations registrations, InstitutionFiles institutions, MeasuredStaff staff) {
    this.registrations = registrations;
    this.institutions = institutions;
    this.staff = staff;
  }

  /** A suspension or termination that a notice puts in force. */
  public record Start(PersonId person, LocalDate firstDay) {}

  /**
   * The tasks that these measures raise: one an institution and calendar year, when it reaches half
   * for the first time. Call it when the people's files are saved and nothing was appended to the
   * ledger yet. It saves the file of every institution concerned, so that of two notices at once
   * the later one counts the measures of the earlier one.
   */
  public List<LedgerEvent> raisedBy(Collection<Start> starts, LocalDate today) {
    List<LedgerEvent> raised = new ArrayList<>();
    yearsByInstitution(starts)
        .forEach(
            (institution, years) -> {
              VersionedSteps at = institutions.load(institution);
              institutions.save(at);
              for (Year year : years) {
                reached(at, year, today).ifPresent(raised::add);
              }
            });
    return raised;
  }

  private TreeMap<InstitutionCode, TreeSet<Year>> yearsByInstitution(Collection<Start> starts) {
    var registered = registrations.of(starts.stream().map(Start::person).distinct().toList());
    TreeMap<InstitutionCode, TreeSet<Year>> years = new TreeMap<>();
    for (Start start : starts) {
      registered.getOrDefault(start.person(), List.of()).stream()
          .filter(registration -> registration.period().covers(start.firstDay()))
          .map(Registration::institution)
          .forEach(
              code ->
                  years
                      .computeIfAbsent(code, c -> new TreeSet<>())
                      .add(Year.from(start.firstDay())));
    }
    return years;
  }

  private Optional<LedgerEvent> reached(VersionedSteps at, Year year, LocalDate today) {
    if (HalfYear.of(at, year).raised().isPresent()) {
      return Optional.empty();
    }
    MeasuredStaff.Count count = staff.of(at.institution(), year);
    return Article39.isReached(count.times(), count.people())
        ? Optional.of(
            new LedgerEvent.AtInstitution(
                at.institution(),
                new HalfReached(year.getValue(), count.times(), count.people(), today)))
        : Optional.empty();
  }
}
