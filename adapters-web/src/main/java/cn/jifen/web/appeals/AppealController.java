package cn.jifen.web.appeals;

import cn.jifen.application.access.Actor;
import cn.jifen.application.appeals.AppealReference;
import cn.jifen.application.appeals.DecideAppeal;
import cn.jifen.application.appeals.EscalateAppeal;
import cn.jifen.application.appeals.ExplainScore;
import cn.jifen.application.appeals.OrderAppraisal;
import cn.jifen.application.appeals.ReadAppeals;
import cn.jifen.application.appeals.ReceiveAppeal;
import cn.jifen.application.appeals.RecordAppraisal;
import cn.jifen.application.appeals.WithdrawAppeal;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.security.Acts;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Appeals against handling notices, from receipt to decision. */
@Tag(name = "appeals")
@Controller("/api/v1/practitioners/{personId}/appeals")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AppealController {
  private final ReceiveAppeal receive;
  private final ReadAppeals read;
  private final DecideAppeal decide;
  private final Steps steps;
  private final Acts acts;

  /** The steps between receipt and decision. */
  record Steps(
      ExplainScore explain,
      WithdrawAppeal withdraw,
      EscalateAppeal escalate,
      OrderAppraisal order,
      RecordAppraisal record) {}

  AppealController(
      ReceiveAppeal receive,
      ReadAppeals read,
      DecideAppeal decide,
      ExplainScore explain,
      WithdrawAppeal withdraw,
      EscalateAppeal escalate,
      OrderAppraisal order,
      RecordAppraisal record,
      Acts acts) {
    this.receive = receive;
    this.read = read;
    this.decide = decide;
    this.steps = new Steps(explain, withdraw, escalate, order, record);
    this.acts = acts;
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "receiveAppeal",
      summary = "受理书面申诉",
      description = "自该方收到通知书起10个工作日内提出，由相关责任人员签字、定点医药机构盖章（细则第四十八条）；逾期视为无异议，不予受理。")
  AppealView receive(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Body AppealBody body) {
    return AppealView.of(receive.receive(acts.of(actor, key), person(personId), body.submission()));
  }

  @Get
  @Operation(
      operationId = "listAppeals",
      summary = "列出一名人员的申诉",
      description = "限本辖区出具的通知书，按受理先后排列，附答复的最后一日。")
  List<AppealView> list(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "内部编号", example = "1") String personId) {
    return switch (read.of(actor, person(personId))) {
      case ReadAppeals.Result.Found found -> found.appeals().stream().map(AppealView::of).toList();
      case ReadAppeals.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{appealId}/explanation")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "explainScore",
      summary = "登记解释说明",
      description = "经办机构对记分结果作出解释说明（细则第四十九条）。")
  AppealView explain(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String personId,
      String appealId,
      @Body StepBody body) {
    return AppealView.of(
        steps
            .explain()
            .explain(acts.of(actor, key), at(personId, appealId), body.on(), body.text()));
  }

  @Post("/{appealId}/withdrawal")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "withdrawAppeal",
      summary = "登记撤回申诉",
      description = "当事人不再坚持异议；该通知书没有其他未办结的申诉时，暂缓执行随之终止。")
  AppealView withdraw(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String personId,
      String appealId,
      @Body StepBody body) {
    return AppealView.of(
        steps
            .withdraw()
            .withdraw(acts.of(actor, key), at(personId, appealId), body.on(), body.text()));
  }

  @Post("/{appealId}/escalation")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "escalateAppeal",
      summary = "移交本级医保行政部门",
      description = "解释说明之后仍有异议的移交（细则第四十九条）；自此只由该部门办理和决定。")
  AppealView escalate(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String personId,
      String appealId,
      @Body StepBody body) {
    return AppealView.of(
        steps
            .escalate()
            .escalate(acts.of(actor, key), at(personId, appealId), body.on(), body.text()));
  }

  @Post("/{appealId}/appraisal")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "orderAppraisal",
      summary = "委托评估鉴定",
      description = "组织第三方专业机构或者专家组评估鉴定（细则第五十条）；自次日起答复期限停止计算。")
  AppealView order(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String personId,
      String appealId,
      @Body AppraisalBody body) {
    return AppealView.of(
        steps
            .order()
            .order(
                acts.of(actor, key),
                at(personId, appealId),
                body.on(),
                body.body(),
                body.question()));
  }

  @Post("/{appealId}/appraisal-result")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "recordAppraisal",
      summary = "登记评估鉴定意见",
      description = "自返回次日起答复期限继续计算（细则第五十一条）。")
  AppealView record(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String personId,
      String appealId,
      @Body StepBody body) {
    return AppealView.of(
        steps.record().record(acts.of(actor, key), at(personId, appealId), body.on(), body.text()));
  }

  @Post("/{appealId}/decision")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "decideAppeal",
      summary = "作出申诉处理",
      description =
          "维持、变更或者撤销，并告知原因（细则第五十一条）。须由未参与原处理、也未受理该申诉的人员决定；不得因申诉加重。变更、撤销的，记分、累计和措施一并调整，原记录保留并注明，随后另行出具通知书。")
  AppealView decide(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String personId,
      String appealId,
      @Body RulingBody body) {
    return AppealView.of(decide.decide(acts.of(actor, key), at(personId, appealId), body.ruling()));
  }

  private static PersonId person(String text) {
    return new PersonId(Parameters.id(text));
  }

  private static AppealReference at(String personId, String appealId) {
    return new AppealReference(person(personId), new AppealId(Parameters.id(appealId)));
  }
}
