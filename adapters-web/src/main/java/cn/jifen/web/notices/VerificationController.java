package cn.jifen.web.notices;

import cn.jifen.application.documents.VerifyDocument;
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

/** Where the QR code of a numbered letter leads; open to everybody who holds one. */
@Tag(name = "notices")
@Controller("/verify")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VerificationController {
  private final VerifyDocument verify;

  VerificationController(VerifyDocument verify) {
    this.verify = verify;
  }

  @Get
  @Operation(
      operationId = "verifyScannedNotice",
      summary = "扫码核验通知书等编号文书",
      description = "文书二维码所载的地址；只答复文号、出具机构、日期和文件摘要。")
  VerificationAnswer scanned(
      @Parameter(description = "二维码所载的文书标识", required = true) @QueryValue("n")
          @Nullable String reference,
      @Parameter(description = "核验码", required = true) @QueryValue("c") @Nullable String code) {
    return verify
        .verify(Parameters.text("n", reference), Parameters.text("c", code))
        .map(VerificationAnswer::of)
        .orElseThrow(() -> ProblemException.notFound("没有与该标识和核验码相符的文书，请核对后重试"));
  }
}
