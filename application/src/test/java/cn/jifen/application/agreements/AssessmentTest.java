package cn.jifen.application.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.Assessment.Figure;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.testing.Chronicle;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.registry.RegistryStep;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The facts for an institution's yearly assessment, each with the entries behind it. */
class AssessmentTest {
  private static final Year YEAR = Year.of(2026);
  private static final LocalDate TODAY = Town.TODAY;

  private final Agency agency = new Agency();
  private final Town town = agency.town;
  private final ReadAssessment read =
      new ReadAssessment(
          agency.jifen.unitOfWork,
          agency.desk,
          agency.jifen.staff,
          new ReadAssessment.Files(agency.jifen.staffEntries, agency.jifen.ledger),
          agency.jifen.registrations,
          new RegionalCalendars(agency.jifen.calendars),
          agency.jifen.now);

  private Assessment of(InstitutionCode code, Year year) {
    return assertInstanceOf(ReadAssessment.Result.Shown.class, read.read(Town.OFFICER, code, year))
        .assessment();
  }

  private Assessment hospital() {
    return of(Town.HOSPITAL, YEAR);
  }

  private Optional<Figure> figure(AssessedFact fact) {
    return hospital().figures().stream().filter(one -> one.fact() == fact).findFirst();
  }

  private int times(AssessedFact fact) {
    return figure(fact).map(Figure::times).orElse(0);
  }

  private void step(PersonId person, CaseStep step) {
    agency.jifen.attempts.inTransaction(
        () -> {
          FileRecorder recorder =
              new FileRecorder(agency.jifen.files, agency.jifen.ledger, List.of(person));
          recorder.record(person, step);
          return recorder.finish(town.act(Town.OFFICER));
        });
  }

  private LedgerEntry entry(long sequence) {
    return agency.jifen.ledger.after(sequence - 1, 1).getFirst();
  }

  @Test
  void aYearWithoutAnythingHasItsPeopleAlone() {
    assertThat(hospital())
        .isEqualTo(new Assessment(Town.HOSPITAL, "天山区公立医院", YEAR, 2, 0, List.of()));
    assertThat(of(Town.HOSPITAL, Year.of(2024)).registeredPeople()).isZero();
  }

  @Test
  void scoresAreGivenClauseByClauseWithTheirEntries() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"), Town.few(town.doctor, "B2", 2));
    town.scored(town.clerk, "CF-2", Town.few(town.clerk, "B3", 1));
    assertThat(hospital().figures())
        .filteredOn(one -> one.fact() == AssessedFact.SCORED)
        .extracting(
            one -> one.clause().orElseThrow(), Figure::people, Figure::times, Figure::points)
        .containsExactly(tuple(Clause.C33_3, 2, 2, 3), tuple(Clause.C35_2, 1, 1, 9));
    assertThat(figure(AssessedFact.SCORED).orElseThrow().sequences())
        .allSatisfy(sequence -> assertThat(entry(sequence).type()).isEqualTo("ScoreRecorded"));
    assertThat(times(AssessedFact.SUSPENDED)).as("38-2 and 38-4 by one notice").isEqualTo(2);
    assertThat(of(Town.HOSPITAL, Year.of(2025)).figures()).isEmpty();
    assertThat(of(Town.CLINIC, YEAR).figures())
        .as("the score is the hospital's, the measure everybody's")
        .extracting(Figure::fact)
        .containsExactly(AssessedFact.SUSPENDED, AssessedFact.HALF_REACHED);
  }

  @Test
  void suspensionsLinkedTerminationsRepairsAndRestorationsAreCounted() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    agency.suspended(TODAY, TODAY.plusMonths(1));
    agency.approved(agency.proposed(Agency.draft(TODAY, town.clerk)));
    Chronicle chronicle = new Chronicle(agency.jifen);
    chronicle.repaired(town.doctor, TODAY, Town.DISTRICT);
    chronicle.restored(town.clerk, TODAY.plusMonths(1), Town.DISTRICT);
    assertThat(figure(AssessedFact.SUSPENDED).orElseThrow())
        .extracting(Figure::people, Figure::times)
        .containsExactly(2, 2);
    assertThat(times(AssessedFact.SUSPENDED)).isEqualTo(hospital().times());
    assertThat(figure(AssessedFact.REPAIRED).orElseThrow().points()).isEqualTo(1);
    assertThat(times(AssessedFact.RESTORED)).isEqualTo(1);
    assertThat(times(AssessedFact.TERMINATED)).isZero();
    assertThat(times(AssessedFact.HALF_REACHED)).isEqualTo(1);
  }

  /** Reading status-maintained-by-next-day, as in the lists of the register check. */
  @Test
  void nothingIsToBeMaintainedBeforeTheDayAfterTheReceiptOfTheNotice() {
    NoticeId notice =
        town.scored(
                town.doctor, "CF-1", Town.nine(town.doctor, "B1"), Town.few(town.doctor, "B2", 2))
            .id();
    agency.jifen.now.set(TODAY.plusDays(30));
    assertThat(times(AssessedFact.STATUS_NOT_MAINTAINED)).as("never delivered").isZero();
    agency.jifen.now.set(TODAY);
    step(town.doctor, delivered(notice, TODAY));
    assertThat(times(AssessedFact.STATUS_NOT_MAINTAINED)).as("the day itself").isZero();
    agency.jifen.now.set(TODAY.plusDays(1));
    assertThat(times(AssessedFact.STATUS_NOT_MAINTAINED)).as("one notice, two measures").isOne();
    assertThat(of(Town.CLINIC, YEAR).figures())
        .extracting(Figure::fact)
        .contains(AssessedFact.STATUS_NOT_MAINTAINED);
  }

  @Test
  void aStatusIsNotMaintainedUntilTheInstitutionConfirmsIt() {
    NoticeId notice = town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1")).id();
    step(town.doctor, delivered(notice, TODAY));
    agency.jifen.now.set(TODAY.plusDays(1));
    assertThat(times(AssessedFact.STATUS_NOT_MAINTAINED)).isEqualTo(1);
    step(town.doctor, new NoticeStep.StatusMaintained(notice, Town.CLINIC, TODAY));
    assertThat(times(AssessedFact.STATUS_NOT_MAINTAINED)).isEqualTo(1);
    step(town.doctor, new NoticeStep.StatusMaintained(notice, Town.HOSPITAL, TODAY));
    assertThat(times(AssessedFact.STATUS_NOT_MAINTAINED)).isZero();
  }

  @Test
  void demandsForCorrectionAreOpenUntilDone() {
    step(
        town.doctor,
        new RegistryStep.CorrectionDemanded(
            Town.HOSPITAL, TODAY, TODAY.plusDays(9), RegistryDefect.COMMITMENT_MISSING));
    step(
        town.doctor,
        new RegistryStep.CorrectionDemanded(
            Town.CLINIC, TODAY, TODAY.plusDays(9), RegistryDefect.COMMITMENT_MISSING));
    assertThat(times(AssessedFact.CORRECTION_DEMANDED)).isEqualTo(1);
    assertThat(times(AssessedFact.CORRECTION_OPEN)).isEqualTo(1);
    step(town.doctor, done(RegistryDefect.STATUS_NOT_MAINTAINED));
    assertThat(times(AssessedFact.CORRECTION_OPEN)).as("another defect").isEqualTo(1);
    step(town.doctor, done(RegistryDefect.COMMITMENT_MISSING));
    assertThat(times(AssessedFact.CORRECTION_DEMANDED)).isEqualTo(1);
    assertThat(times(AssessedFact.CORRECTION_OPEN)).isZero();
  }

  private static RegistryStep.CorrectionDone done(RegistryDefect defect) {
    return new RegistryStep.CorrectionDone(Town.HOSPITAL, TODAY.plusDays(1), defect, "");
  }

  @Test
  void aDeliveryIsLateAfterItsThirdWorkingDay() {
    NoticeId first = town.scored(town.doctor, "CF-1", Town.few(town.doctor, "B1", 1)).id();
    NoticeId second = town.scored(town.doctor, "CF-2", Town.few(town.doctor, "B2", 1)).id();
    // Issued on Monday 2026-05-11: due on Thursday.
    step(town.doctor, delivered(first, TODAY.plusDays(3)));
    assertThat(times(AssessedFact.DELIVERED_LATE)).isZero();
    step(town.doctor, delivered(second, TODAY.plusDays(4)));
    step(town.doctor, new NoticeStep.TalkHeld(second, true, TODAY.plusDays(4), "提醒"));
    assertThat(figure(AssessedFact.DELIVERED_LATE).orElseThrow().sequences())
        .singleElement()
        .satisfies(sequence -> assertThat(entry(sequence).type()).isEqualTo("NoticeDelivered"));
    assertThat(times(AssessedFact.TALK_HELD)).isEqualTo(1);
  }

  private static NoticeStep.NoticeDelivered delivered(NoticeId notice, LocalDate on) {
    return new NoticeStep.NoticeDelivered(
        notice, Party.INSTITUTION, DeliveryMethod.values()[0], on, false, "", Optional.empty());
  }

  @Test
  void officesOfTheAreaAndTheInstitutionItselfReadIt() {
    Actor itself = Desk.actor(Town.HOSPITAL.value(), "650102", Role.INSTITUTION);
    Actor another = Desk.actor(Town.CLINIC.value(), "650102", Role.INSTITUTION);
    assertInstanceOf(ReadAssessment.Result.Shown.class, read.read(itself, Town.HOSPITAL, YEAR));
    assertInstanceOf(ReadAssessment.Result.Refused.class, read.read(another, Town.HOSPITAL, YEAR));
    assertInstanceOf(
        ReadAssessment.Result.Refused.class, read.read(Agency.ELSEWHERE, Town.HOSPITAL, YEAR));
    assertInstanceOf(
        ReadAssessment.Result.Refused.class,
        read.read(Desk.actor("p", "650102", Role.PERSON), Town.HOSPITAL, YEAR));
    assertInstanceOf(
        ReadAssessment.Result.Unknown.class,
        read.read(Desk.OFFICER, new InstitutionCode("H65010299999"), YEAR));
  }
}
