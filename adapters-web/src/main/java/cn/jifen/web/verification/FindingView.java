package cn.jifen.web.verification;

import cn.jifen.application.registry.PractitionerView;
import cn.jifen.application.registry.PractitionerView.RegistrationView;
import cn.jifen.application.verification.ListFindings;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.registry.CorrectionDemand;
import cn.jifen.domain.registry.RegistryDefect;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** One line of a verification list. */
@Serdeable
record FindingView(
    @Schema(description = "该行的位置，即下一页的 after") String key,
    String institutionCode,
    String institutionName,
    String personId,
    Optional<String> personCode,
    String name,
    String maskedIdentity,
    RegistryDefect defect,
    String defectLabel,
    @Schema(description = "依据") String article,
    @Schema(nullable = true) Optional<String> noticeId,
    @Schema(description = "登记备案、送达或者丧失资格之日") LocalDate since,
    @Schema(description = "已责成整改的期限；没有责成的不出现", nullable = true) Optional<LocalDate> demandDueOn) {

  static FindingView of(RegistryDefect defect, ListFindings.Line line) {
    String code = line.found().institution().value();
    return new FindingView(
        line.found().key().toString(),
        code,
        nameOf(line.person(), code),
        line.person().personId(),
        line.person().personCode(),
        line.person().name(),
        line.person().maskedIdentity(),
        defect,
        defect.label(),
        line.basis().fullCitation(),
        line.found().notice().map(NoticeId::toString),
        line.found().since(),
        line.demand().map(CorrectionDemand::dueOn));
  }

  /** The name of one of the institutions of a person. */
  static String nameOf(PractitionerView person, String institution) {
    return person.registrations().stream()
        .filter(registration -> registration.institutionCode().equals(institution))
        .map(RegistrationView::institutionName)
        .findFirst()
        .orElse("");
  }
}
