package cn.jifen.web.verification;

import cn.jifen.application.verification.ListDemands;
import cn.jifen.domain.registry.RegistryDefect;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** An open order to correct. */
@Serdeable
record DemandView(
    @Schema(description = "该行的位置，即下一页的 after") String key,
    String institutionCode,
    String institutionName,
    String personId,
    Optional<String> personCode,
    String name,
    RegistryDefect defect,
    String defectLabel,
    LocalDate demandedOn,
    LocalDate dueOn,
    boolean overdue) {

  static DemandView of(ListDemands.Line line) {
    String code = line.filed().demand().institution().value();
    return new DemandView(
        line.filed().key().toString(),
        code,
        FindingView.nameOf(line.person(), code),
        line.person().personId(),
        line.person().personCode(),
        line.person().name(),
        line.filed().demand().defect(),
        line.filed().demand().defect().label(),
        line.filed().demand().demandedOn(),
        line.filed().demand().dueOn(),
        line.overdue());
  }
}
