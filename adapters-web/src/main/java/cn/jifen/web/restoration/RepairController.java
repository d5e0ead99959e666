package cn.jifen.web.restoration;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.restoration.ApplyForRepair;
import cn.jifen.application.restoration.DecideRepair;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.restoration.ApplicationState;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.RepairStep.RepairRefused;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.scoring.PersonReferences;
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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applications for repair: one officer records, another user decides. */
@Tag(name = "applications")
@Controller("/api/v1/repairs")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RepairController {
  private final ApplyForRepair apply;
  private final DecideRepair decide;
  private final PersonReferences people;
  private final Acts acts;

  RepairController(ApplyForRepair apply, DecideRepair decide, PersonReferences people, Acts acts) {
    this.apply = apply;
    this.decide = decide;
    this.people = people;
    this.acts = acts;
  }

  /**
   * What was decided; year and points of a grant, reason of a refusal; the letter's document id.
   */
  @Serdeable
  record RepairDecision(
      String id,
      String state,
      String stateLabel,
      LocalDate decidedOn,
      Optional<Integer> year,
      Optional<Integer> taken,
      Optional<Integer> totalAfter,
      Optional<String> reason,
      String letter) {

    static RepairDecision of(DecideRepair.Result.Granted result) {
      AssessedRepair granted = result.repair();
      return new RepairDecision(
          granted.repair().id().toString(),
          ApplicationState.GRANTED.name(),
          ApplicationState.GRANTED.label(),
          granted.repair().grantedOn(),
          Optional.of(granted.repair().year().getValue()),
          Optional.of(granted.taken().value()),
          Optional.of(granted.totalAfter().value()),
          Optional.empty(),
          result.letter().toString());
    }

    static RepairDecision of(DecideRepair.Result.Declined result) {
      RepairRefused refusal = result.refusal();
      return new RepairDecision(
          refusal.repair().toString(),
          ApplicationState.REFUSED.name(),
          ApplicationState.REFUSED.label(),
          refusal.on(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(refusal.reason()),
          result.letter().toString());
    }
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "applyForRepair",
      summary = "登记收到的记分修复申请",
      description =
          "由经办人员登记（细则第五十二条、第五十三条）；途径已达年度上限、没有可减免的记分、未经机构同意或者没有证明的，不予受理。form 为填好的申请书的文书编号，供签名盖章。")
  RepairView apply(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body RepairBody body) {
    InstitutionCode institution = new InstitutionCode(body.institution());
    ApplyForRepair.Application application =
        new ApplyForRepair.Application(
            people.findAt(institution, actor, Role.OFFICER, "", body.personCode(), body.personId()),
            body.route(),
            institution,
            body.agreedOn(),
            body.receivedOn(),
            body.evidence().orElse(""),
            body.certificate().map(CertificateNo::new),
            body.points().map(Points::of),
            body.exceptionReason().orElse(""));
    return switch (apply.apply(acts.of(actor, key), application)) {
      case ApplyForRepair.Result.Received received ->
          RepairView.of(received.application(), received.form());
      case ApplyForRepair.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{id}/decision")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "decideRepair",
      summary = "审核记分修复申请",
      description = "须由登记人以外的复核人员决定；同意的，自当日减免当年记分，不缩短、不解除已生效的措施；不予同意的，须写明理由。letter 为结果告知书的文书编号。")
  RepairDecision decide(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String id,
      @Body DecisionBody body) {
    return switch (decide.decide(
        acts.of(actor, key),
        people.find(actor, Role.REVIEWER, body.personCode(), body.personId()),
        new RepairId(Parameters.id(id)),
        body.decision())) {
      case DecideRepair.Result.Granted granted -> RepairDecision.of(granted);
      case DecideRepair.Result.Declined declined -> RepairDecision.of(declined);
      case DecideRepair.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }
}
