package cn.jifen.web.restoration;

import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.restoration.ApplicationState;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.RepairCase;
import cn.jifen.domain.restoration.RepairStep.RepairApplied;
import cn.jifen.domain.restoration.RepairStep.RepairRefused;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;

/** An application for repair as it stands; form and letter are ids of documents. */
@Serdeable
record RepairView(
    String id,
    String state,
    String stateLabel,
    String route,
    String routeLabel,
    String institution,
    LocalDate agreedOn,
    LocalDate receivedOn,
    String evidence,
    Optional<String> certificate,
    Optional<Integer> points,
    Optional<LocalDate> refusedOn,
    Optional<String> reason,
    Optional<String> form,
    Optional<String> letter) {

  static RepairView of(RepairApplied applied, DocumentId form) {
    return of(
        new RepairCase(
            applied, ApplicationState.OPEN, Optional.empty(), Optional.of(form), Optional.empty()));
  }

  static RepairView of(RepairCase repair) {
    RepairApplied applied = repair.applied();
    return new RepairView(
        applied.repair().toString(),
        repair.state().name(),
        repair.state().label(),
        applied.route().name(),
        applied.route().label(),
        applied.institution().value(),
        applied.agreedOn(),
        applied.on(),
        applied.evidence(),
        applied.certificate().map(CertificateNo::value),
        applied.decided().map(Points::value),
        repair.refusal().map(RepairRefused::on),
        repair.refusal().map(RepairRefused::reason),
        repair.form().map(DocumentId::toString),
        repair.letter().map(DocumentId::toString));
  }
}
