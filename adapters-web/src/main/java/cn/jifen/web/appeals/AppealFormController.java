package cn.jifen.web.appeals;

import cn.jifen.application.access.Actor;
import cn.jifen.application.appeals.DrawAppealForm;
import cn.jifen.application.documents.Appellant;
import cn.jifen.application.notices.Sha256;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.web.documents.PdfAnswer;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The form on which an appeal is written. */
@Tag(name = "appeals")
@Controller("/api/v1/practitioners/{personId}/notices/{noticeId}/appeal-form")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AppealFormController {
  private final DrawAppealForm draw;

  AppealFormController(DrawAppealForm draw) {
    this.draw = draw;
  }

  @Get
  @Produces(MediaType.APPLICATION_PDF)
  @Operation(
      operationId = "getAppealForm",
      summary = "取陈述申辩书（待填写）",
      description =
          """
          已写明当事人、通知书、收到日期和申诉截止日；申诉请求、事实和理由由当事人填写，\
          经相关责任人员签字、定点医药机构盖章后提交（细则第四十八条）。\
          尚未登记送达或者年度工作日历尚未公布的，日期留待填写。供辖区岗位、该定点医药机构和本人取用。""")
  HttpResponse<byte[]> get(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Parameter(description = "通知书的内部编号", example = "1") String noticeId,
      @Parameter(
              description = "由谁申诉，不填为 PERSON",
              schema = @Schema(implementation = Appellant.class, defaultValue = "PERSON"))
          @QueryValue
          @Nullable String by) {
    DrawAppealForm.Result result =
        draw.draw(
            actor,
            new PersonId(Parameters.id(personId)),
            new NoticeId(Parameters.id(noticeId)),
            Parameters.oneOf("by", Appellant.class, by).orElse(Appellant.PERSON));
    return switch (result) {
      case DrawAppealForm.Result.Drawn drawn ->
          PdfAnswer.of("appeal-form-" + noticeId, drawn.pdf(), Sha256.of(drawn.pdf()));
      case DrawAppealForm.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
