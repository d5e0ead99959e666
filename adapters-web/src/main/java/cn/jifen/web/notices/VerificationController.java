package cn.jifen.web.notices;

import cn.jifen.application.notices.VerifyNotice;
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

/** Where the QR code of a notice leads; open to everybody who holds one. */
@Tag(name = "notices")
@Controller("/verify")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VerificationController {
  private final VerifyNotice verify;

  VerificationController(VerifyNotice verify) {
    this.verify = verify;
  }

  @Get
  @Operation(
      operationId = "verifyScannedNotice",
      summary = "扫码核验通知书",
      description = "通知书二维码所载的地址；只答复文号、出具机构、日期和文件摘要。")
  VerificationAnswer scanned(
      @Parameter(description = "二维码所载的通知书标识") @QueryValue("n") @Nullable String reference,
      @Parameter(description = "核验码") @QueryValue("c") @Nullable String code) {
    return verify
        .verify(Parameters.text("n", reference), Parameters.text("c", code))
        .map(VerificationAnswer::of)
        .orElseThrow(() -> ProblemException.notFound("没有与该标识和核验码相符的通知书，请核对后重试"));
  }
}
