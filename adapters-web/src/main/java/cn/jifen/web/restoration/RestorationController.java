package cn.jifen.web.restoration;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.restoration.ApplyForRestoration;
import cn.jifen.application.restoration.AssessRestoration;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.restoration.ApplicationState;
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

/** Applications for restoration: one officer records, another user assesses. */
@Tag(name = "applications")
@Controller("/api/v1/restorations")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RestorationController {
  private final ApplyForRestoration apply;
  private final AssessRestoration assess;
  private final PersonReferences people;
  private final Acts acts;

  RestorationController(
      ApplyForRestoration apply, AssessRestoration assess, PersonReferences people, Acts acts) {
    this.apply = apply;
    this.assess = assess;
    this.people = people;
    this.acts = acts;
  }

  /**
   * What was decided; the day and status of a grant, the reason of a refusal; the letter's document
   * id.
   */
  @Serdeable
  record RestorationDecision(
      String id,
      String state,
      String stateLabel,
      Optional<LocalDate> restoredOn,
      Optional<String> status,
      Optional<String> statusLabel,
      Optional<LocalDate> termEndsBefore,
      boolean registerAnew,
      Optional<String> reason,
      String letter) {

    static RestorationDecision of(RestorationId id, AssessRestoration.Result.Granted granted) {
      Standing standing = granted.standing();
      return new RestorationDecision(
          id.toString(),
          ApplicationState.GRANTED.name(),
          ApplicationState.GRANTED.label(),
          Optional.of(granted.restoredOn()),
          Optional.of(standing.status().name()),
          Optional.of(standing.label()),
          standing.termEndsBefore(),
          granted.registerAnew(),
          Optional.empty(),
          granted.letter().toString());
    }

    static RestorationDecision of(AssessRestoration.Result.Declined declined) {
      return new RestorationDecision(
          declined.refusal().restoration().toString(),
          ApplicationState.REFUSED.name(),
          ApplicationState.REFUSED.label(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.of(declined.refusal().reason()),
          declined.letter().toString());
    }
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "applyForRestoration",
      summary = "登记收到的资格恢复申请",
      description =
          "由经办人员登记（细则第五十四条）；早于期满前15个工作日、未经机构同意、终止后没有重新承诺的，不予受理。assessBy 为评估期限，form 为申请书的文书编号，供填写、签名和盖章。")
  RestorationView apply(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body RestorationBody body) {
    InstitutionCode institution = new InstitutionCode(body.institution());
    ApplyForRestoration.Application application =
        new ApplyForRestoration.Application(
            people.findAt(institution, actor, Role.OFFICER, "", body.personCode(), body.personId()),
            institution,
            body.agreedOn(),
            body.receivedOn(),
            body.committedOn(),
            body.qualificationProven(),
            body.account());
    return switch (apply.apply(acts.of(actor, key), application)) {
      case ApplyForRestoration.Result.Received received ->
          RestorationView.of(received.application(), received.assessBy(), received.form());
      case ApplyForRestoration.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{id}/assessment")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "assessRestoration",
      summary = "评估资格恢复申请",
      description =
          "须由登记人以外的复核人员决定；通过的，自决定之日和期满次日中较晚者起恢复；终止后恢复的，原登记备案结束，须重新登记备案（registerAnew）；未通过的，须写明理由。letter 为结果通知书的文书编号。")
  RestorationDecision assess(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String id,
      @Body DecisionBody body) {
    RestorationId restoration = new RestorationId(Parameters.id(id));
    return switch (assess.assess(
        acts.of(actor, key),
        people.find(actor, Role.REVIEWER, body.personCode(), body.personId()),
        restoration,
        body.decision())) {
      case AssessRestoration.Result.Granted granted -> RestorationDecision.of(restoration, granted);
      case AssessRestoration.Result.Declined declined -> RestorationDecision.of(declined);
      case AssessRestoration.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
