package cn.jifen.web.registry;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.DecideLossRevocation;
import cn.jifen.application.registry.DecideQualificationLoss;
import cn.jifen.application.registry.ProposeLossRevocation;
import cn.jifen.application.registry.ProposeQualificationLoss;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.security.Acts;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Terminations because the practising qualification was lost (Art 26), and their revocation. */
@Tag(name = "registry")
@Controller("/api/v1/practitioners/{personId}/qualification-losses")
@ExecuteOn(TaskExecutors.BLOCKING)
final class QualificationController {
  private final ProposeQualificationLoss propose;
  private final DecideQualificationLoss decide;
  private final ProposeLossRevocation proposeRevocation;
  private final DecideLossRevocation decideRevocation;
  private final Acts acts;

  QualificationController(
      ProposeQualificationLoss propose,
      DecideQualificationLoss decide,
      ProposeLossRevocation proposeRevocation,
      DecideLossRevocation decideRevocation,
      Acts acts) {
    this.propose = propose;
    this.decide = decide;
    this.proposeRevocation = proposeRevocation;
    this.decideRevocation = decideRevocation;
    this.acts = acts;
  }

  /** One matter. */
  @Serdeable
  record LossAnswer(String orderId, Optional<String> documentId) {}

  private static LossAnswer waiting(OrderId order) {
    return new LossAnswer(order.toString(), Optional.empty());
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "proposeQualificationLoss",
      summary = "提出因失去执业资格终止的建议",
      description = "由另一岗位复核后生效（细则第二十六条）。被注销注册、吊销或者撤销证书的，应按第三十六条第（二）项提出记12分的建议。")
  LossAnswer propose(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Body RegistryBodies.Loss body) {
    ProposeQualificationLoss.Loss loss =
        new ProposeQualificationLoss.Loss(
            new PersonId(Parameters.id(personId)),
            new InstitutionCode(body.institution()),
            body.lostOn(),
            body.how(),
            body.reason());
    return switch (propose.propose(acts.of(actor, key), loss)) {
      case ProposeQualificationLoss.Result.Proposed proposed -> waiting(proposed.order());
      case ProposeQualificationLoss.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{orderId}/decision")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "decideQualificationLoss",
      summary = "复核因失去执业资格终止的建议",
      description = "批准的，自失去资格之日起终止，不记分、不设固定期限，同时出具处理通知书；退回的须写明理由。")
  LossAnswer decide(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Parameter(description = "处理编号", example = "1") String orderId,
      @Body RegistryBodies.Decision body) {
    return switch (decide.decide(
        acts.of(actor, key),
        new PersonId(Parameters.id(personId)),
        new OrderId(Parameters.id(orderId)),
        Rulings.of(body.approved(), body.reason()))) {
      case DecideQualificationLoss.Result.Decided decided ->
          new LossAnswer(decided.order().toString(), decided.notice().map(DocumentId::toString));
      case DecideQualificationLoss.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{orderId}/revocation")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "proposeLossRevocation",
      summary = "提出撤销错误终止的建议",
      description = "由另一岗位复核后生效；撤销后视同没有终止过，原处理仍可查见。")
  LossAnswer proposeRevocation(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Parameter(description = "处理编号", example = "1") String orderId,
      @Body RegistryBodies.Reason body) {
    return switch (proposeRevocation.propose(
        acts.of(actor, key),
        new PersonId(Parameters.id(personId)),
        new OrderId(Parameters.id(orderId)),
        body.reason())) {
      case ProposeLossRevocation.Result.Proposed proposed -> waiting(proposed.order());
      case ProposeLossRevocation.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{orderId}/revocation/decision")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "decideLossRevocation",
      summary = "复核撤销错误终止的建议",
      description = "批准的，同时出具撤销通知书，送达期限与处理通知书相同（细则第二十六条、第四十二条）；退回的须写明理由。")
  LossAnswer decideRevocation(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Parameter(description = "处理编号", example = "1") String orderId,
      @Body RegistryBodies.Decision body) {
    return switch (decideRevocation.decide(
        acts.of(actor, key),
        new PersonId(Parameters.id(personId)),
        new OrderId(Parameters.id(orderId)),
        Rulings.of(body.approved(), body.reason()))) {
      case DecideLossRevocation.Result.Decided decided ->
          new LossAnswer(decided.order().toString(), decided.letter().map(DocumentId::toString));
      case DecideLossRevocation.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
