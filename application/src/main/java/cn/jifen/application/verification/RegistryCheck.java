package cn.jifen.application.verification;

import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.notices.NoticeProgress;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.registry.RegistryDefect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is found about one registration on a day (Art 45, 58). Only a registration that runs on that
 * day has defects.
 *
 * @param file the file of the person
 */
public record RegistryCheck(
    Registration registration, Practitioner person, VersionedFile file, LocalDate day) {

  /** Every finding of that kind; several only where several notices order a status. */
  public List<FoundDefect> found(RegistryDefect defect) {
    if (!registration.period().covers(day)) {
      return List.of();
    }
    return switch (defect) {
      case COMMITMENT_MISSING -> registered(!registration.committedBy(day));
      case STATUS_NOT_MAINTAINED -> notMaintained();
      case QUALIFICATION_LOST -> lost();
      case QUALIFICATION_UNKNOWN ->
          registered(person.category() == Category.DOCTOR && person.practiceScope().isEmpty());
    };
  }

  private List<FoundDefect> registered(boolean defective) {
    return defective ? List.of(defect(Optional.empty(), registration.period().from())) : List.of();
  }

  /** A notice is to be followed from the day after its delivery (status-maintained-by-next-day). */
  private List<FoundDefect> notMaintained() {
    return inForce().stream()
        .map(Measure::notice)
        .distinct()
        .flatMap(notice -> overdue(notice).stream())
        .toList();
  }

  private Optional<FoundDefect> overdue(NoticeId notice) {
    NoticeProgress progress = new NoticeProgress(notice, file.steps(NoticeStep.class));
    return progress.maintainedBy(registration.institution()).isPresent()
        ? Optional.empty()
        : progress
            .delivery(Party.INSTITUTION)
            .map(NoticeDelivered::on)
            .filter(day::isAfter)
            .map(delivered -> defect(Optional.of(notice), delivered));
  }

  private List<FoundDefect> lost() {
    return inForce().stream()
        .filter(Measure::needsQualification)
        .flatMap(measure -> lost(measure).stream())
        .toList();
  }

  private Optional<FoundDefect> lost(Measure measure) {
    return measure.inForce().stream()
        .filter(period -> period.covers(day))
        .map(period -> defect(Optional.of(measure.notice()), period.from()))
        .findFirst();
  }

  private List<Measure> inForce() {
    return file.file().measures().stream().filter(measure -> measure.inForceOn(day)).toList();
  }

  private FoundDefect defect(Optional<NoticeId> notice, LocalDate since) {
    return new FoundDefect(registration.institution(), registration.person(), notice, since);
  }
}
