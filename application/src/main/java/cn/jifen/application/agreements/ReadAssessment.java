package cn.jifen.application.agreements;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.agreements.AgreementStep.HalfReached;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.registry.RegistryStep;
import java.time.Year;
import java.util.List;
import java.util.Map;

/**
 * Shows the facts for an institution's yearly assessment (Art 13, 56), each with the ledger's
 * entries behind it.
 */
public final class ReadAssessment {
  private final UnitOfWork unitOfWork;
  private final InstitutionDesk desk;
  private final MeasuredStaff staff;
  private final Files files;
  private final Registrations registrations;
  private final RegionalCalendars calendars;
  private final Now now;

  /** Where the people's files come from. */
  public record Files(StaffEntries entries, EventReader reader) {}

  public ReadAssessment(
      UnitOfWork unitOfWork,
      InstitutionDesk desk,
      MeasuredStaff staff,
      Files files,
      Registrations registrations,
      RegionalCalendars calendars,
      Now now) {
    this.unitOfWork = unitOfWork;
    this.desk = desk;
    this.staff = staff;
    this.files = files;
    this.registrations = registrations;
    this.calendars = calendars;
    this.now = now;
  }

  /** What came of it. */
  public sealed interface Result {
    record Shown(Assessment assessment) implements Result {}

    /** No such institution. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /** The facts: to offices that cover the institution's area, and to the institution itself. */
  public Result read(Actor actor, InstitutionCode code, Year year) {
    return Access.requireAnyRole(
            actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.INSTITUTION)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> unitOfWork.inTransaction(() -> found(actor, code, year)));
  }

  private Result found(Actor actor, InstitutionCode code, Year year) {
    return desk.find(code)
        .<Result>map(
            place ->
                Visibility.of(actor).sees(code, place.region())
                    ? new Result.Shown(assessment(place, year))
                    : new Result.Refused(Access.areaNotCovered()))
        .orElseGet(() -> Visibility.of(actor).ofUnknown(Result.Refused::new, Result.Unknown::new));
  }

  private Assessment assessment(Institution place, Year year) {
    AssessmentTally tally = new AssessmentTally();
    StaffFacts facts =
        new StaffFacts(
            place.code(), year, now.today(), desk.book(), calendars.in(place.region()), tally);
    Map<PersonId, List<LedgerEntry>> entries = files.entries().of(place.code());
    Map<PersonId, List<Registration>> registered = registrations.of(entries.keySet());
    entries.forEach(
        (person, theirs) ->
            facts.add(
                StaffFile.of(person, theirs, files.reader(), desk.book()),
                registered.getOrDefault(person, List.of())));
    desk.steps(place.code()).steps().forEach(taken -> addOfInstitution(tally, taken, year));
    MeasuredStaff.Count count = staff.of(place.code(), year);
    return new Assessment(
        place.code(), place.name(), year, count.people(), count.times(), tally.figures());
  }

  private static void addOfInstitution(AssessmentTally tally, TakenStep taken, Year year) {
    if (taken.step() instanceof HalfReached reached && reached.year() == year.getValue()) {
      tally.addOfNobody(AssessedFact.HALF_REACHED, taken.sequence());
    }
    if (taken.step() instanceof RegistryStep.CorrectionDemanded demanded
        && Year.from(demanded.on()).equals(year)) {
      tally.addOfNobody(AssessedFact.CORRECTION_DEMANDED, taken.sequence());
    }
  }
}
