package cn.jifen.web.scoring;

import cn.jifen.application.access.Actor;
import cn.jifen.application.scoring.ReadDecision;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of parent decisions. */
@Tag(name = "decisions")
@Controller("/api/v1/decisions")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DecisionController {
  private final ReadDecision read;

  DecisionController(ReadDecision read) {
    this.read = read;
  }

  @Get
  @Operation(
      operationId = "getDecision",
      summary = "按文号查看一项处理决定",
      description = "限本辖区；附该决定其后经复议、诉讼等的变更、撤销。")
  DecisionView get(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "决定文号", required = true, example = "XY2026-0031") @QueryValue
          @Nullable String number) {
    return switch (read.of(actor, new DecisionNo(Parameters.text("number", number)))) {
      case ReadDecision.Result.Shown shown -> DecisionView.of(shown.decision(), shown.revisions());
      case ReadDecision.Result.Unknown _ -> throw ProblemException.notFound("没有登记这一文号的决定，请核对文号");
      case ReadDecision.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }
}
