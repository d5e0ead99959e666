package cn.jifen.web.deadlines;

import cn.jifen.application.access.Actor;
import cn.jifen.application.deadlines.EnterCalendar;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.security.Acts;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Published working-day calendars. */
@Tag(name = "deadlines")
@Controller("/api/v1/calendars")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CalendarController {
  private final EnterCalendar enter;
  private final Acts acts;

  CalendarController(EnterCalendar enter, Acts acts) {
    this.enter = enter;
    this.acts = acts;
  }

  @Post
  @Operation(
      operationId = "enterCalendar",
      summary = "录入已公布的放假和调休安排",
      description = "限省级管理岗位；运维人员用命令行录入。同一日期再次录入即为变更，原记录保留；涉及年度的期限一并重新计算，列出变动前后的最后一日。重复录入没有影响。")
  CalendarAnswer enter(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body CalendarBody body) {
    return switch (enter.enter(acts.of(actor, key), body.toDays())) {
      case EnterCalendar.Result.Entered entered -> CalendarAnswer.of(entered);
      case EnterCalendar.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
