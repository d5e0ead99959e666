package cn.jifen.web.registry;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.ChangePractitioner;
import cn.jifen.application.registry.RecordIdentity;
import cn.jifen.application.registry.RegisterPractitioner;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.IdentityDocument;
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
import org.jspecify.annotations.Nullable;

/** Who people are, and what changes about them. */
@Tag(name = "registry")
@Controller("/api/v1/practitioners")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PersonRegisterController {
  private final RegisterPractitioner register;
  private final ChangePractitioner change;
  private final RecordIdentity identity;
  private final Acts acts;

  PersonRegisterController(
      RegisterPractitioner register,
      ChangePractitioner change,
      RecordIdentity identity,
      Acts acts) {
    this.register = register;
    this.change = change;
    this.identity = identity;
    this.acts = acts;
  }

  /** A registered person. */
  @Serdeable
  record PersonAnswer(String personId, boolean changed) {}

  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "registerPractitioner",
      summary = "录入人员",
      description =
          "身份证件相同即为同一人员，再次录入记为变更；没有国家代码的人员也可录入。"
              + "只在其他辖区登记备案的人员，录入内容须与已登记的一致（未填的不比较），变更由其所在辖区办理（细则第二十二条、第二十七条）。"
              + "证件号码加密保存，不再出现在答复中。")
  PersonAnswer register(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body RegistryBodies.Person body) {
    RegisterPractitioner.Details details =
        new RegisterPractitioner.Details(
            body.personCode().map(PersonCode::new),
            body.name(),
            new IdentityDocument(body.identity().type(), body.identity().number()),
            body.category(),
            body.practiceScope().orElse(""),
            body.title().orElse(""));
    return switch (register.register(acts.of(actor, key), details)) {
      case RegisterPractitioner.Result.Added added ->
          new PersonAnswer(added.practitioner().id().toString(), true);
      case RegisterPractitioner.Result.Known known ->
          new PersonAnswer(known.practitioner().id().toString(), known.changed());
      case RegisterPractitioner.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{personId}/changes")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "changePractitioner",
      summary = "变更人员信息",
      description = "按生效日期记为新的版本，原有版本保留；曾用代码仍可查到该人员（细则第二十七条）。")
  PersonAnswer change(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Body RegistryBodies.Change body) {
    ChangePractitioner.Change changes =
        new ChangePractitioner.Change(
            body.personCode().map(PersonCode::new),
            body.name(),
            body.category(),
            body.practiceScope(),
            body.title(),
            body.validFrom());
    PersonId person = new PersonId(Parameters.id(personId));
    return switch (change.change(acts.of(actor, key), person, changes)) {
      case ChangePractitioner.Result.Registered registered ->
          new PersonAnswer(registered.practitioner().id().toString(), registered.changed());
      case ChangePractitioner.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{personId}/identities")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "recordIdentity",
      summary = "录入同一人员的另一身份证件",
      description = "更换证件或者更正录入差错；各证件都可查到该人员，显示最新的一件。")
  PersonAnswer identity(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Body RegistryBodies.Identity body) {
    PersonId person = new PersonId(Parameters.id(personId));
    IdentityDocument document = new IdentityDocument(body.type(), body.number());
    return switch (identity.record(acts.of(actor, key), person, document, body.change())) {
      case RecordIdentity.Result.Recorded recorded ->
          new PersonAnswer(person.toString(), recorded.changed());
      case RecordIdentity.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
