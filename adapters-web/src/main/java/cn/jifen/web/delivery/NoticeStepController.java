package cn.jifen.web.delivery;

import cn.jifen.application.access.Actor;
import cn.jifen.application.delivery.ConfirmStatus;
import cn.jifen.application.delivery.DeliverNotice;
import cn.jifen.application.delivery.RecordTalk;
import cn.jifen.application.delivery.RecordTraining;
import cn.jifen.application.delivery.ShowNoticeProgress;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.notices.NoticeStep.TrainingHeld;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What follows the issue of a notice. */
@Tag(name = "notices")
@Controller("/api/v1/notices/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class NoticeStepController {
  private final DeliverNotice deliver;
  private final RecordTalk talk;
  private final RecordTraining training;
  private final ConfirmStatus confirm;
  private final ShowNoticeProgress progress;
  private final Acts acts;

  NoticeStepController(
      DeliverNotice deliver,
      RecordTalk talk,
      RecordTraining training,
      ConfirmStatus confirm,
      ShowNoticeProgress progress,
      Acts acts) {
    this.deliver = deliver;
    this.talk = talk;
    this.training = training;
    this.confirm = confirm;
    this.progress = progress;
    this.acts = acts;
  }

  /** A recorded talk. */
  @Serdeable
  record TalkAnswer(String documentId) {}

  /** A recorded training. */
  @Serdeable
  record TrainingAnswer(LocalDate on, String subject, int hours) {}

  /** A recorded confirmation. */
  @Serdeable
  record ConfirmationAnswer(String institution, LocalDate on) {}

  @Post("/deliveries")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "deliverNotice",
      summary = "登记通知书的送达",
      description =
          "经办机构送达定点医药机构（细则第四十二条，出具后3个工作日内；逾期的照样登记并注明），"
              + "再由机构或者经办机构送达本人（第四十六条）。同时生成送达回证；各方申诉期限自收到之日的次日起算。")
  DeliveryAnswer deliver(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "通知书编号") String id,
      @Body DeliveryBody body) {
    return switch (deliver.deliver(acts.of(actor, key), notice(id), body.handover())) {
      case DeliverNotice.Result.Delivered delivered -> DeliveryAnswer.of(delivered);
      case DeliverNotice.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/talks")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "recordTalk",
      summary = "登记谈话提醒",
      description = "由机构（收到通知书之后）或者经办机构谈话（细则第四十六条），同时生成谈话提醒记录。")
  TalkAnswer talk(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "通知书编号") String id,
      @Body TalkBody body) {
    return switch (talk.record(acts.of(actor, key), notice(id), body.talk())) {
      case RecordTalk.Result.Recorded recorded -> new TalkAnswer(recorded.document().toString());
      case RecordTalk.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/trainings")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "recordTraining",
      summary = "登记学习培训",
      description = "累计记分未达9分的由机构组织培训（细则第三十八条第（一）项、第四十六条）。")
  TrainingAnswer train(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "通知书编号") String id,
      @Body TrainingBody body) {
    TrainingHeld held = new TrainingHeld(notice(id), body.on(), body.subject(), body.hours());
    return switch (training.record(acts.of(actor, key), held)) {
      case RecordTraining.Result.Recorded recorded ->
          new TrainingAnswer(
              recorded.training().on(), recorded.training().subject(), recorded.training().hours());
      case RecordTraining.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/confirmations")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "confirmStatus",
      summary = "机构确认已维护登记备案状态",
      description = "限机构岗位；人员登记备案所在的每家机构分别确认一次（细则第四十二条）。")
  ConfirmationAnswer confirm(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "通知书编号") String id,
      @Body ConfirmationBody body) {
    return switch (confirm.confirm(acts.of(actor, key), notice(id), body.on())) {
      case ConfirmStatus.Result.Confirmed confirmed ->
          new ConfirmationAnswer(confirmed.step().institution().value(), confirmed.step().on());
      case ConfirmStatus.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Get("/progress")
  @Operation(
      operationId = "getNoticeProgress",
      summary = "查看通知书的送达和执行情况",
      description = "送达、谈话、培训和状态维护；限出具机构及其上级，以及人员登记备案所在的机构。")
  ProgressAnswer progress(
      @Parameter(hidden = true) Actor actor, @Parameter(description = "通知书编号") String id) {
    return switch (progress.show(actor, notice(id))) {
      case ShowNoticeProgress.Result.Shown shown -> ProgressAnswer.of(shown);
      case ShowNoticeProgress.Result.Unknown _ ->
          throw ProblemException.notFound("没有该编号的通知书，请核对编号");
      case ShowNoticeProgress.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private static NoticeId notice(String id) {
    return new NoticeId(Parameters.id(id));
  }
}
