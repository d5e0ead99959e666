package cn.jifen.web.registry;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.PractitionerView;
import cn.jifen.application.registry.SearchPractitioners;
import cn.jifen.application.registry.SearchPractitioners.Criterion;
import cn.jifen.application.registry.UnmaskIdentity;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.web.input.Page;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Managed people. */
@Tag(name = "registry")
@Controller("/api/v1/practitioners")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PractitionerController {
  private static final int DEFAULT_PAGE = 50;

  private final SearchPractitioners search;
  private final UnmaskIdentity unmask;

  PractitionerController(SearchPractitioners search, UnmaskIdentity unmask) {
    this.search = search;
    this.unmask = unmask;
  }

  @Post("/search")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "searchPractitioners",
      summary = "查找人员",
      description = "按姓名（须完整）、人员代码或者身份证件查找本辖区登记备案过的人员；证件号码只放在请求内容里，答复中遮盖。")
  Page<PractitionerView> search(
      @Parameter(hidden = true) Actor actor, @Body PractitionerSearch body) {
    int most = body.limit().orElse(DEFAULT_PAGE);
    return InstitutionController.page(
        search.search(
            actor, criterion(body), Parameters.afterId(body.after().orElse(null)), most + 1),
        most);
  }

  private static Criterion criterion(PractitionerSearch body) {
    List<Criterion> given =
        Stream.<Optional<? extends Criterion>>of(
                body.name().map(Criterion.Name::new),
                body.personCode().map(code -> new Criterion.Code(new PersonCode(code))),
                body.identity().map(i -> new Criterion.Identity(document(i))))
            .<Criterion>flatMap(Optional::stream)
            .toList();
    if (given.size() != 1) {
      throw ProblemException.invalid("/", "name、personCode、identity 三者应填且只填一项");
    }
    return given.getFirst();
  }

  private static IdentityDocument document(PractitionerSearch.Identity identity) {
    return new IdentityDocument(identity.type(), identity.number().toUpperCase(Locale.ROOT));
  }

  @Post("/{personId}/identity")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "unmaskIdentity",
      summary = "查看完整证件号码",
      description = "须写明理由；查看人、时间和理由记入查阅日志。限本辖区经办、复核岗位。")
  FullIdentity unmask(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Body UnmaskRequest body) {
    PersonId person = new PersonId(Parameters.id(personId));
    return switch (unmask.unmask(actor, person, body.reason())) {
      case UnmaskIdentity.Result.Shown shown ->
          new FullIdentity(shown.document().type(), shown.document().number());
      case UnmaskIdentity.Result.Unknown _ -> throw ProblemException.notFound("没有该编号的人员，请核对人员编号");
      case UnmaskIdentity.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
