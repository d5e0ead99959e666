package cn.jifen.application.agreements;

import cn.jifen.application.agreements.StaffFile.Placed;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.WorkingDayCalendar;
import cn.jifen.domain.notices.NoticeProgress;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.registry.RegistryStep;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/**
 * What one person's file says about one institution in one year. Scores belong to the institution
 * of their decision; measures, repairs and restorations to every institution where the person is
 * registered on their day.
 */
final class StaffFacts {
  private final InstitutionCode institution;
  private final Year year;
  private final LocalDate today;
  private final RuleBook book;
  private final WorkingDayCalendar calendar;
  private final AssessmentTally tally;

  StaffFacts(
      InstitutionCode institution,
      Year year,
      LocalDate today,
      RuleBook book,
      WorkingDayCalendar calendar,
      AssessmentTally tally) {
    this.institution = institution;
    this.year = year;
    this.today = today;
    this.book = book;
    this.calendar = calendar;
    this.tally = tally;
  }

  void add(StaffFile file, List<Registration> registrations) {
    PersonId person = file.file().person();
    addScores(file, person);
    List<Measure> measures =
        file.file().measures().stream()
            .filter(measure -> !measure.superseded())
            .filter(measure -> isOf(measure.firstDay(), registrations))
            .toList();
    measures.forEach(measure -> addMeasure(file, person, measure));
    measures.stream()
        .map(Measure::notice)
        .distinct()
        .forEach(notice -> addUpkeep(file, person, notice));
    file.file().balances().repairs().stream()
        .filter(repair -> !repair.taken().isZero())
        .filter(repair -> isOf(repair.repair().grantedOn(), registrations))
        .forEach(
            repair ->
                tally.addRepair(
                    person, file.sequenceOf(repair.repair().id().value()), repair.taken().value()));
    file.file().restorations().stream()
        .filter(restoration -> isOf(restoration.restoredOn(), registrations))
        .forEach(
            restoration ->
                tally.add(
                    AssessedFact.RESTORED, person, file.sequenceOf(restoration.id().value())));
    addCorrections(file, person);
    addNoticeSteps(file, person);
  }

  private boolean inYear(LocalDate day) {
    return Year.from(day).equals(year);
  }

  private boolean isOf(LocalDate day, List<Registration> registrations) {
    return inYear(day)
        && registrations.stream()
            .filter(registration -> registration.institution().equals(institution))
            .anyMatch(registration -> registration.period().covers(day));
  }

  private void addScores(StaffFile file, PersonId person) {
    file.file().balances().scores().stream()
        .filter(score -> score.counts() && score.score().year().equals(year))
        .filter(score -> score.score().decision().institution().equals(institution))
        .forEach(
            score ->
                tally.addScore(
                    score.score().assignment().clause(),
                    person,
                    file.sequenceOf(score.score().id().value()),
                    score.added().value()));
  }

  private void addMeasure(StaffFile file, PersonId person, Measure measure) {
    long sequence = file.sequenceOf(measure.notice());
    AssessedFact fact =
        measure.kind() == MeasureKind.TERMINATION
            ? AssessedFact.TERMINATED
            : AssessedFact.SUSPENDED;
    tally.add(fact, person, sequence);
  }

  /**
   * A notice whose status the institution has to maintain counts once, whatever it orders, from the
   * day after its receipt on (reading status-maintained-by-next-day).
   */
  private void addUpkeep(StaffFile file, PersonId person, NoticeId notice) {
    NoticeProgress progress =
        new NoticeProgress(notice, file.steps(NoticeStep.class).map(Placed::step).toList());
    if (progress.isToBeMaintainedOn(today) && progress.maintainedBy(institution).isEmpty()) {
      tally.add(AssessedFact.STATUS_NOT_MAINTAINED, person, file.sequenceOf(notice));
    }
  }

  private void addCorrections(StaffFile file, PersonId person) {
    List<Placed<RegistryStep.CorrectionDone>> done =
        file.steps(RegistryStep.CorrectionDone.class)
            .filter(placed -> placed.step().institution().equals(institution))
            .toList();
    file.steps(RegistryStep.CorrectionDemanded.class)
        .filter(placed -> placed.step().institution().equals(institution))
        .filter(placed -> inYear(placed.step().on()))
        .forEach(
            demanded -> {
              tally.add(AssessedFact.CORRECTION_DEMANDED, person, demanded.sequence());
              if (done.stream().noneMatch(one -> answers(one, demanded))) {
                tally.add(AssessedFact.CORRECTION_OPEN, person, demanded.sequence());
              }
            });
  }

  private static boolean answers(
      Placed<RegistryStep.CorrectionDone> done, Placed<RegistryStep.CorrectionDemanded> demanded) {
    return done.sequence() > demanded.sequence()
        && done.step().defect() == demanded.step().defect();
  }

  private void addNoticeSteps(StaffFile file, PersonId person) {
    List<NoticeStep> steps = file.steps(NoticeStep.class).map(Placed::step).toList();
    file.steps(NoticeStep.NoticeDelivered.class)
        .filter(placed -> isAboutUs(file, placed.step()))
        .filter(placed -> isReceipt(placed.step(), steps))
        .filter(placed -> inYear(placed.step().on()))
        .forEach(placed -> addDelivery(file, person, placed));
    file.steps(NoticeStep.TalkHeld.class)
        .filter(placed -> placed.step().byInstitution() && isAboutUs(file, placed.step()))
        .filter(placed -> inYear(placed.step().on()))
        .forEach(placed -> tally.add(AssessedFact.TALK_HELD, person, placed.sequence()));
    file.steps(NoticeStep.TrainingHeld.class)
        .filter(placed -> isAboutUs(file, placed.step()) && inYear(placed.step().on()))
        .forEach(placed -> tally.add(AssessedFact.TRAINING_HELD, person, placed.sequence()));
  }

  /** Whether it is the delivery by which the institution received the notice. */
  private static boolean isReceipt(NoticeStep.NoticeDelivered delivered, List<NoticeStep> steps) {
    return new NoticeProgress(delivered.notice(), steps)
        .delivery(Party.INSTITUTION)
        .filter(delivered::equals)
        .isPresent();
  }

  private void addDelivery(
      StaffFile file, PersonId person, Placed<NoticeStep.NoticeDelivered> placed) {
    NoticeStep.NoticeDelivered delivered = placed.step();
    if (delivered.refused()) {
      tally.add(AssessedFact.RECEIPT_REFUSED, person, placed.sequence());
    }
    LocalDate issuedOn = issuedOn(file, delivered.notice());
    boolean inTime =
        book.governing(issuedOn)
            .deadlines()
            .row(Deadline.DELIVER_NOTICE)
            .on(issuedOn, calendar)
            .isMetBy(delivered.on());
    if (!inTime) {
      tally.add(AssessedFact.DELIVERED_LATE, person, placed.sequence());
    }
  }

  /** Whether a step is about a notice on a decision or an agreement of this institution. */
  private boolean isAboutUs(StaffFile file, NoticeStep step) {
    return file.file().events().stream()
        .anyMatch(
            event ->
                switch (event) {
                  case FileEvent.NoticeIssued issued ->
                      issued.notice().equals(step.notice()) && isOurs(file, issued);
                  case FileEvent.MeasureOrdered ordered ->
                      ordered.notice().equals(step.notice())
                          && ordered.institution().filter(institution::equals).isPresent();
                  case FileEvent.ScoreRecorded _,
                      FileEvent.ScoreVoided _,
                      FileEvent.RepairGranted _,
                      FileEvent.OrderRevoked _,
                      FileEvent.StayGranted _,
                      FileEvent.StayEnded _,
                      FileEvent.RestorationGranted _ ->
                      false;
                });
  }

  private boolean isOurs(StaffFile file, FileEvent.NoticeIssued issued) {
    return file.file().events().stream()
        .filter(FileEvent.ScoreRecorded.class::isInstance)
        .map(FileEvent.ScoreRecorded.class::cast)
        .map(recorded -> recorded.score().decision())
        .filter(decision -> decision.number().equals(issued.decision()))
        .anyMatch(decision -> decision.institution().equals(institution));
  }

  private static LocalDate issuedOn(StaffFile file, NoticeId notice) {
    for (FileEvent event : file.file().events()) {
      if (event instanceof FileEvent.NoticeIssued issued && issued.notice().equals(notice)) {
        return issued.issuedOn();
      }
      if (event instanceof FileEvent.MeasureOrdered ordered && ordered.notice().equals(notice)) {
        return ordered.orderedOn();
      }
    }
    throw new IllegalStateException("notice " + notice + " is not in the file");
  }
}
