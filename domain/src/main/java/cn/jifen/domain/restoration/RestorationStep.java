package cn.jifen.domain.restoration;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.RestorationId;
import java.time.LocalDate;
import java.util.Optional;

/** An application for restoration (Art 54); the grant stands among the file's events. */
public sealed interface RestorationStep extends CaseStep {
  /** The application, and the restoration that it becomes. */
  RestorationId restoration();

  /**
   * It was received.
   *
   * @param institution the institution that agreed
   * @param area the institution's area, whose office assesses it
   * @param agreedOn day on which it agreed
   * @param on day of receipt: the ten working days for the assessment run from here
   * @param committedOn day of the new commitment after a termination
   * @param qualificationProven whether the practising qualification was proven (Art 26)
   * @param account of study and correction during the term, as the officer sums it up; no names;
   *     empty: none, and in entries from before it was recorded
   */
  record RestorationApplied(
      RestorationId restoration,
      InstitutionCode institution,
      AreaCode area,
      LocalDate agreedOn,
      LocalDate on,
      Optional<LocalDate> committedOn,
      boolean qualificationProven,
      Optional<String> account)
      implements RestorationStep {}

  /** It was refused after the assessment, with the reason that the person is told. */
  record RestorationRefused(RestorationId restoration, LocalDate on, String reason)
      implements RestorationStep {}

  /** Its form was printed, as it was received. */
  record RestorationFormIssued(RestorationId restoration, LocalDate on, DocumentId form)
      implements RestorationStep {}

  /** The letter with its result was issued. */
  record RestorationLetterIssued(RestorationId restoration, LocalDate on, DocumentId letter)
      implements RestorationStep {}
}
