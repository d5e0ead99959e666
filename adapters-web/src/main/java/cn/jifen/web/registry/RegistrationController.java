package cn.jifen.web.registry;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.EndRegistration;
import cn.jifen.application.registry.RegisterAtInstitution;
import cn.jifen.application.registry.SignCommitment;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Registration;
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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registrations of people at institutions, and their commitments. */
@Tag(name = "registry")
@Controller("/api/v1/practitioners/{personId}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RegistrationController {
  private final RegisterAtInstitution register;
  private final EndRegistration end;
  private final SignCommitment sign;
  private final Acts acts;

  RegistrationController(
      RegisterAtInstitution register, EndRegistration end, SignCommitment sign, Acts acts) {
    this.register = register;
    this.end = end;
    this.sign = sign;
    this.acts = acts;
  }

  /** A registration. */
  @Serdeable
  record RegistrationAnswer(
      String institution,
      LocalDate registeredOn,
      Optional<LocalDate> endedOn,
      Optional<LocalDate> committedOn) {
    static RegistrationAnswer of(Registration registration) {
      return new RegistrationAnswer(
          registration.institution().value(),
          registration.period().from(),
          registration.period().until(),
          registration.committedOn());
    }
  }

  /** A signed commitment with its document. */
  @Serdeable
  record CommitmentAnswer(String documentId) {}

  @Post("/registrations")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "registerAtInstitution",
      summary = "登记备案",
      description = "先承诺后登记（细则第二十条）；暂停或者终止期间不予登记（第四十三条）。变更执业机构的，原有记分和状态一并延续（第二十二条）。")
  RegistrationAnswer register(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Body RegistryBodies.Registration body) {
    return switch (register.register(
        acts.of(actor, key),
        new PersonId(Parameters.id(personId)),
        new InstitutionCode(body.institution()),
        body.registeredOn(),
        body.committedOn())) {
      case RegisterAtInstitution.Result.Registered registered ->
          RegistrationAnswer.of(registered.registration());
      case RegisterAtInstitution.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/registrations/end")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "endRegistration",
      summary = "结束登记备案",
      description = "离职、退休或者变更执业机构（细则第二十二条、第二十七条）；记分和状态随人延续。")
  RegistrationAnswer end(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Body RegistryBodies.Leaving body) {
    return switch (end.end(
        acts.of(actor, key),
        new PersonId(Parameters.id(personId)),
        new InstitutionCode(body.institution()),
        body.registeredOn(),
        body.endedOn())) {
      case EndRegistration.Result.Ended ended -> RegistrationAnswer.of(ended.registration());
      case EndRegistration.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/commitments")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "signCommitment",
      summary = "签署服务承诺书",
      description = "本人线上签署，或者由机构、经办岗位录入纸质承诺书的签署日期（细则第十七条）；同时出具服务承诺书。")
  CommitmentAnswer sign(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Body RegistryBodies.Commitment body) {
    SignCommitment.Signature signature =
        new SignCommitment.Signature(
            new PersonId(Parameters.id(personId)),
            new InstitutionCode(body.institution()),
            body.paperSignedOn());
    return switch (sign.sign(acts.of(actor, key), signature)) {
      case SignCommitment.Result.Signed signed ->
          new CommitmentAnswer(signed.document().toString());
      case SignCommitment.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
