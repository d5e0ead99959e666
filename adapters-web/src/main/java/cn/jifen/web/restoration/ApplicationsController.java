package cn.jifen.web.restoration;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.restoration.ReadApplications;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.scoring.PersonReferences;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person's applications for repair and restoration, and the training credits. */
@Tag(name = "applications")
@Controller("/api/v1/applications")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ApplicationsController {
  private final ReadApplications read;
  private final PersonReferences people;

  ApplicationsController(ReadApplications read, PersonReferences people) {
    this.read = read;
    this.people = people;
  }

  @Get
  @Operation(
      operationId = "listApplications",
      summary = "查看一名人员的修复申请、恢复申请和培训学时",
      description = "personCode 与 personId 填其一；限人员所在辖区的经办和复核人员，查阅留痕。")
  ApplicationsView list(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "国家医保人员代码") @QueryValue @Nullable String personCode,
      @Parameter(description = "人员内部编号") @QueryValue @Nullable String personId) {
    return switch (read.read(
        actor,
        people.find(
            actor,
            actor.has(Role.OFFICER) ? Role.OFFICER : Role.REVIEWER,
            Parameters.optionalText("personCode", personCode),
            Optional.ofNullable(personId).map(Parameters::id)))) {
      case ReadApplications.Result.Found found -> ApplicationsView.of(found);
      case ReadApplications.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
