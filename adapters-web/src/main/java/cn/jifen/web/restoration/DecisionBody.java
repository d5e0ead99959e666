package cn.jifen.web.restoration;

import cn.jifen.application.restoration.ApplicationDecision;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What a reviewer decides on an application. */
@Introspected
@Schema(name = "ApplicationDecisionBody", description = "对申请的决定，personCode 与 personId 填其一")
record DecisionBody(
    @Size(max = 40) Optional<String> personCode,
    Optional<Long> personId,
    @Schema(description = "同意，或者不予同意") Outcome outcome,
    @Schema(description = "不予同意的理由，告知本人和机构") @Size(max = 500) Optional<String> reason)
    implements RequestBody {

  /** Granted or refused. */
  enum Outcome {
    GRANTED,
    REFUSED
  }

  ApplicationDecision decision() {
    return switch (outcome) {
      case GRANTED -> new ApplicationDecision.Grant();
      case REFUSED -> new ApplicationDecision.Refuse(reason.orElse(""));
    };
  }
}
