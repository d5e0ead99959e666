package cn.jifen.web.eligibility;

import cn.jifen.application.access.Actor;
import cn.jifen.application.eligibility.JudgeEligibility;
import cn.jifen.application.eligibility.JudgeEligibility.Service;
import cn.jifen.application.eligibility.JudgeEligibility.Who;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.ServiceDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether the insurance pays: what settlement systems ask before each payment. */
@Tag(name = "eligibility")
@Controller("/api/v1/eligibility")
@ExecuteOn(TaskExecutors.BLOCKING)
final class EligibilityController {
  private final JudgeEligibility judge;
  private final RuleBook book;
  private final Now now;

  EligibilityController(JudgeEligibility judge, RuleBook book, Now now) {
    this.judge = judge;
    this.book = book;
    this.now = now;
  }

  @Get("/{personCode}")
  @Operation(
      operationId = "getEligibility",
      summary = "按人员代码查询支付资格",
      description = "按服务发生之日，依次看：机构协议、人员登记备案、服务承诺、登记备案状态。急诊、抢救的例外见细则第二十四条、第五十七条、第六十条。")
  EligibilityAnswer get(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "国家医保人员代码", example = "D650100000001") String personCode,
      @Parameter(description = "国家医保机构代码", example = "H65010200001", required = true) @QueryValue
          @Nullable String institution,
      @Parameter(
              description = "服务发生之日，不填为当日",
              example = "2026-05-14",
              schema = @Schema(type = "string", format = "date"))
          @QueryValue
          @Nullable String on,
      @Parameter(
              description = "是否急诊、抢救，不填为否",
              schema = @Schema(type = "boolean", defaultValue = "false"))
          @QueryValue
          @Nullable String emergency) {
    LocalDate day = Parameters.date("on", on).orElseGet(now::today);
    Who who = new Who.Code(new PersonCode(Parameters.text("personCode", personCode)));
    String place = Parameters.text("institution", institution);
    return answer(actor, who, place, day, Parameters.flag("emergency", emergency));
  }

  @Post("/query")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "queryEligibility",
      summary = "按身份证件查询支付资格",
      description = "供没有人员代码的人员使用；证件号码只放在请求内容里。")
  EligibilityAnswer query(@Parameter(hidden = true) Actor actor, @Body EligibilityQuery body) {
    IdentityDocument document =
        new IdentityDocument(
            body.identity().type(), body.identity().number().toUpperCase(Locale.ROOT));
    return answer(
        actor,
        new Who.Identity(document),
        body.institution(),
        body.on().orElseGet(now::today),
        body.emergency());
  }

  private EligibilityAnswer answer(
      Actor actor, Who who, String institution, LocalDate on, boolean emergency) {
    Service service = new Service(new InstitutionCode(institution), new ServiceDate(on), emergency);
    return switch (judge.judge(actor, who, service)) {
      case JudgeEligibility.Result.Judged judged ->
          EligibilityAnswer.of(judged, on, book.latest().number());
      case JudgeEligibility.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
