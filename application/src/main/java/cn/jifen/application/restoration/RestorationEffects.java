package cn.jifen.application.restoration;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.restoration.AssessRestoration.Result;
import cn.jifen.domain.eligibility.FileEvent.RestorationGranted;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.restoration.RestorationRules;
import cn.jifen.domain.restoration.RestorationStep.RestorationApplied;
import cn.jifen.domain.restoration.RestorationStep.RestorationLetterIssued;
import cn.jifen.domain.restoration.RestorationStep.RestorationRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a decision on a restoration does: in the file, in the register, and by its letter (Art 54).
 */
final class RestorationEffects {
  private final Applicants applicants;
  private final Registrations registrations;
  private final RestorationPapers papers;

  RestorationEffects(Applicants applicants, Registrations registrations, RestorationPapers papers) {
    this.applicants = applicants;
    this.registrations = registrations;
    this.papers = papers;
  }

  /** Records the grant and its letter; after a termination it ends the registrations. */
  Result grant(
      Act act,
      FileRecorder recorder,
      PersonId person,
      RestorationApplied applied,
      RestorationRules rules) {
    PersonFile before = recorder.file(person);
    LocalDate today = today(act);
    LocalDate restoredOn =
        rules.takesEffectOn(rules.asked(before.measures(), applied, today), today);
    PersonFile after =
        recorder.record(
            person,
            new RestorationGranted(
                applied.restoration(), restoredOn, applied.area(), applied.qualificationProven()));
    DocumentId letter = papers.granted(act, person, applied, after.measures(), restoredOn);
    recorder.record(person, new RestorationLetterIssued(applied.restoration(), today, letter));
    Result.Granted result = granted(after, restoredOn, letter);
    if (result.registerAnew()) {
      endRegistrations(act, person, restoredOn);
    }
    return result;
  }

  /** What was registered before the termination ends; those that ended earlier stay as they are. */
  private void endRegistrations(Act act, PersonId person, LocalDate restoredOn) {
    List<Registration> ended =
        applicants.of(person).stream()
            .filter(r -> r.period().covers(restoredOn) && r.period().from().isBefore(restoredOn))
            .map(
                r ->
                    new Registration(
                        person,
                        r.institution(),
                        Period.between(r.period().from(), restoredOn),
                        r.committedOn()))
            .toList();
    registrations.record(ended, act.at());
  }

  /** Records the refusal and its letter. */
  Result decline(
      Act act,
      FileRecorder recorder,
      PersonId person,
      RestorationApplied applied,
      RestorationRules rules,
      String reason) {
    RestorationRefused refusal = new RestorationRefused(applied.restoration(), today(act), reason);
    recorder.record(person, refusal);
    List<Measure> asked = rules.asked(recorder.file(person).measures(), applied, applied.on());
    DocumentId letter = papers.refused(act, person, applied, asked, refusal);
    recorder.record(
        person, new RestorationLetterIssued(applied.restoration(), refusal.on(), letter));
    return new Result.Declined(refusal, letter);
  }

  /** What the grant of that day came to, as the file has it. */
  static Result.Granted granted(PersonFile file, LocalDate restoredOn, DocumentId letter) {
    boolean registerAnew =
        file.measures().stream()
            .filter(measure -> measure.kind() == MeasureKind.TERMINATION)
            .map(Measure::liftedOn)
            .anyMatch(Optional.of(restoredOn)::equals);
    return new Result.Granted(restoredOn, file.standingOn(restoredOn), registerAnew, letter);
  }

  /** A grant as it was told, whatever was recorded since. */
  static Result.Granted grantedBefore(
      VersionedFile file, RestorationGranted grant, DocumentId letter) {
    return granted(file.after(grant::equals).orElseThrow(), grant.restoredOn(), letter);
  }

  private static LocalDate today(Act act) {
    return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
  }
}
