package cn.jifen.web.delivery;

import cn.jifen.application.access.Actor;
import cn.jifen.application.delivery.ApproveDeliveryCorrection;
import cn.jifen.application.delivery.ProposeDeliveryCorrection;
import cn.jifen.application.delivery.ReadDeliveryCorrections;
import cn.jifen.application.delivery.ReturnDeliveryCorrection;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.ProposalId;
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

/** Corrections of recorded deliveries, with four eyes. */
@Tag(name = "notices")
@Controller("/api/v1/notices/{id}/delivery-corrections")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DeliveryCorrectionController {
  private final ProposeDeliveryCorrection propose;
  private final ApproveDeliveryCorrection approve;
  private final ReturnDeliveryCorrection giveBack;
  private final ReadDeliveryCorrections read;
  private final Acts acts;

  DeliveryCorrectionController(
      ProposeDeliveryCorrection propose,
      ApproveDeliveryCorrection approve,
      ReturnDeliveryCorrection giveBack,
      ReadDeliveryCorrections read,
      Acts acts) {
    this.propose = propose;
    this.approve = approve;
    this.giveBack = giveBack;
    this.read = read;
    this.acts = acts;
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "proposeDeliveryCorrection",
      summary = "提出更正已登记的送达",
      description =
          "送达的日期、方式、签收或者拒收情况登记有误的，由经办人员写明理由和实际情况，经他人复核批准后生效；"
              + "批准之前一切照旧。未曾送达的不填实际情况，批准后可以重新登记送达。"
              + "返回按原登记和按更正的申诉期限，以及因此逾期的已受理申诉（受理不受影响）。")
  DeliveryCorrectionView propose(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "通知书编号") String id,
      @Body DeliveryCorrectionBody body) {
    return DeliveryCorrectionView.of(
        propose.propose(
            acts.of(actor, key),
            notice(id),
            body.to(),
            body.right().map(DeliveryBody::handover),
            body.reason()));
  }

  @Get
  @Operation(
      operationId = "listDeliveryCorrections",
      summary = "列出一份通知书的送达更正",
      description = "按提出先后排列；限出具机构及其上级。")
  List<DeliveryCorrectionView> list(
      @Parameter(hidden = true) Actor actor, @Parameter(description = "通知书编号") String id) {
    return switch (read.of(actor, notice(id))) {
      case ReadDeliveryCorrections.Result.Found found ->
          found.corrections().stream().map(DeliveryCorrectionView::of).toList();
      case ReadDeliveryCorrections.Result.Unknown _ ->
          throw ProblemException.notFound("没有该编号的通知书，请核对编号");
      case ReadDeliveryCorrections.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{correctionId}/approve")
  @Operation(
      operationId = "approveDeliveryCorrection",
      summary = "批准送达更正",
      description = "由提出人以外的复核人员批准。原登记保留并注明已更正，原送达回证作废，同时生成新的送达回证；" + "申诉期限等自实际收到之日重新计算（细则第四十八条）。")
  DeliveryCorrectionView approve(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "通知书编号") String id,
      @Parameter(description = "更正编号") String correctionId) {
    return DeliveryCorrectionView.of(
        approve.approve(acts.of(actor, key), notice(id), correction(correctionId)));
  }

  @Post("/{correctionId}/return")
  @Operation(
      operationId = "returnDeliveryCorrection",
      summary = "退回送达更正",
      description = "由提出人以外的复核人员退回并写明理由；原登记照旧有效，可以另行提出。")
  DeliveryCorrectionView giveBack(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "通知书编号") String id,
      @Parameter(description = "更正编号") String correctionId,
      @Body ReturnBody body) {
    return DeliveryCorrectionView.of(
        giveBack.giveBack(
            acts.of(actor, key), notice(id), correction(correctionId), body.reason()));
  }

  private static NoticeId notice(String id) {
    return new NoticeId(Parameters.id(id));
  }

  private static ProposalId correction(String id) {
    return new ProposalId(Parameters.id(id));
  }
}
