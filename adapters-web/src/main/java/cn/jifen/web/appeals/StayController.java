package cn.jifen.web.appeals;

import cn.jifen.application.access.Actor;
import cn.jifen.application.appeals.EndStay;
import cn.jifen.application.appeals.GrantStay;
import cn.jifen.application.appeals.ProposeStay;
import cn.jifen.application.appeals.StayAnswer;
import cn.jifen.domain.kernel.NoticeId;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Stays of the execution of a notice's measures: proposed by one, decided by another. */
@Tag(name = "appeals")
@Controller("/api/v1/practitioners/{personId}/notices/{noticeId}/stay")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StayController {
  private final ProposeStay propose;
  private final GrantStay grant;
  private final EndStay end;
  private final Acts acts;

  StayController(ProposeStay propose, GrantStay grant, EndStay end, Acts acts) {
    this.propose = propose;
    this.grant = grant;
    this.end = end;
    this.acts = acts;
  }

  /** What was proposed or is in effect. */
  @Serdeable
  record StayView(String noticeId, String change, String changeLabel, LocalDate day) {

    static StayView of(StayAnswer answer) {
      return switch (answer) {
        case StayAnswer.Taken taken ->
            new StayView(
                taken.notice().toString(),
                taken.change().name(),
                taken.change().label(),
                taken.day());
        case StayAnswer.Refused refused -> throw ProblemException.refused(refused.refusal());
      };
    }
  }

  @Post("/proposal")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "proposeStay",
      summary = "提出暂缓执行或者恢复执行",
      description = "申诉期间不停止执行，经说明理由决定暂缓的除外；由他人批准后生效。")
  StayView propose(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String personId,
      String noticeId,
      @Body StayBody body) {
    return StayView.of(
        propose.propose(
            acts.of(actor, key),
            person(personId),
            notice(noticeId),
            body.change(),
            body.day(),
            body.reason()));
  }

  @Post("/grant")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "grantStay",
      summary = "批准暂缓执行",
      description = "须由提出人以外的复核人员批准；暂缓期间措施不生效，以月、年计的期限按暂缓的天数顺延。")
  StayView grant(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String personId,
      String noticeId) {
    return StayView.of(grant.grant(acts.of(actor, key), person(personId), notice(noticeId)));
  }

  @Post("/end")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "endStay",
      summary = "批准恢复执行",
      description = "须由提出人以外的复核人员批准；自该日起措施继续执行。")
  StayView end(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String personId,
      String noticeId) {
    return StayView.of(end.end(acts.of(actor, key), person(personId), notice(noticeId)));
  }

  private static PersonId person(String text) {
    return new PersonId(Parameters.id(text));
  }

  private static NoticeId notice(String text) {
    return new NoticeId(Parameters.id(text));
  }
}
