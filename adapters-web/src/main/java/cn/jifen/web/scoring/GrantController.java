package cn.jifen.web.scoring;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.eligibility.GrantRestoration;
import cn.jifen.application.scoring.GrantRepair;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.UserId;
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

/** Repairs and restorations that were applied for. */
@Tag(name = "files")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class GrantController {
  private final GrantRepair repair;
  private final GrantRestoration restoration;
  private final PersonReferences people;
  private final Acts acts;

  GrantController(
      GrantRepair repair, GrantRestoration restoration, PersonReferences people, Acts acts) {
    this.repair = repair;
    this.restoration = restoration;
    this.people = people;
    this.acts = acts;
  }

  /** A granted repair. */
  @Serdeable
  record RepairAnswer(int year, int taken, int totalAfter) {}

  /** A granted restoration. */
  @Serdeable
  record RestorationAnswer(
      LocalDate restoredOn,
      String status,
      String statusLabel,
      Optional<LocalDate> termEndsBefore) {}

  @Post("/repairs")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "grantRepair",
      summary = "批准记分修复",
      description = "减免批准之日所在年度的记分（细则第五十二条、第五十三条）；达到上限或者没有记分的不予批准。")
  RepairAnswer repair(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body RepairBody body) {
    GrantRepair.Application application =
        new GrantRepair.Application(
            people.find(actor, Role.REVIEWER, "", body.personCode(), body.personId()),
            body.route(),
            body.office(),
            body.points().map(Points::of),
            body.exceptionReason().orElse(""),
            body.agreedOn(),
            new UserId(body.proposedBy()));
    return switch (repair.grant(acts.of(actor, key), application)) {
      case GrantRepair.Result.Granted granted ->
          new RepairAnswer(
              granted.repair().repair().year().getValue(),
              granted.repair().taken().value(),
              granted.repair().totalAfter().value());
      case GrantRepair.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/restorations")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "grantRestoration",
      summary = "批准资格恢复",
      description = "只恢复期限已经届满的措施（细则第五十四条）；终止后恢复的，须重新承诺和登记备案。")
  RestorationAnswer restore(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body RestorationBody body) {
    GrantRestoration.Application application =
        new GrantRestoration.Application(
            people.find(actor, Role.REVIEWER, "", body.personCode(), body.personId()),
            body.office(),
            body.restoredOn(),
            body.agreedOn(),
            body.committedOn(),
            new UserId(body.proposedBy()));
    return switch (restoration.grant(acts.of(actor, key), application)) {
      case GrantRestoration.Result.Granted granted ->
          new RestorationAnswer(
              granted.restoredOn(),
              granted.standing().status().name(),
              granted.standing().label(),
              granted.standing().termEndsBefore());
      case GrantRestoration.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
