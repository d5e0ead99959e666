package cn.jifen.web.restoration;

import cn.jifen.domain.eligibility.FileEvent.RestorationGranted;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.restoration.RestorationCase;
import cn.jifen.domain.restoration.RestorationStep.RestorationApplied;
import cn.jifen.domain.restoration.RestorationStep.RestorationRefused;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;

/** An application for restoration as it stands; form and letter are ids of documents. */
@Serdeable
record RestorationView(
    String id,
    String state,
    String stateLabel,
    String institution,
    LocalDate agreedOn,
    LocalDate receivedOn,
    Optional<LocalDate> committedOn,
    boolean qualificationProven,
    Optional<String> account,
    Optional<LocalDate> assessBy,
    Optional<LocalDate> restoredOn,
    Optional<LocalDate> refusedOn,
    Optional<String> reason,
    Optional<String> form,
    Optional<String> letter) {

  static RestorationView of(RestorationApplied applied, DueDate assessBy, DocumentId form) {
    return of(
        new RestorationCase(
            applied, Optional.empty(), Optional.empty(), Optional.of(form), Optional.empty()),
        Optional.of(assessBy.day()));
  }

  static RestorationView of(RestorationCase restoration) {
    return of(restoration, Optional.empty());
  }

  private static RestorationView of(RestorationCase restoration, Optional<LocalDate> assessBy) {
    RestorationApplied applied = restoration.applied();
    return new RestorationView(
        applied.restoration().toString(),
        restoration.state().name(),
        restoration.state().label(),
        applied.institution().value(),
        applied.agreedOn(),
        applied.on(),
        applied.committedOn(),
        applied.qualificationProven(),
        applied.account(),
        assessBy,
        restoration.grant().map(RestorationGranted::restoredOn),
        restoration.refusal().map(RestorationRefused::on),
        restoration.refusal().map(RestorationRefused::reason),
        restoration.form().map(DocumentId::toString),
        restoration.letter().map(DocumentId::toString));
  }
}
