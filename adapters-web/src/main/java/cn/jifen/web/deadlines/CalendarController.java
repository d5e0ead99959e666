package cn.jifen.web.deadlines;

import cn.jifen.application.access.Actor;
import cn.jifen.application.deadlines.CalendarEntryId;
import cn.jifen.application.deadlines.EnterCalendar;
import cn.jifen.application.deadlines.ListMovedTerms;
import cn.jifen.application.deadlines.MovedTerm;
import cn.jifen.application.deadlines.TermOwner;
import cn.jifen.web.input.Page;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.security.Acts;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Published working-day calendars. */
@Tag(name = "deadlines")
@Controller("/api/v1/calendars")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CalendarController {
  private static final int FIRST_PAGE = 50;

  private final EnterCalendar enter;
  private final ListMovedTerms list;
  private final Acts acts;

  CalendarController(EnterCalendar enter, ListMovedTerms list, Acts acts) {
    this.enter = enter;
    this.list = list;
    this.acts = acts;
  }

  @Post
  @Operation(
      operationId = "enterCalendar",
      summary = "录入已公布的放假和调休安排",
      description =
          "限省级管理岗位；运维人员用命令行录入。同一日期再次录入即为变更，原记录保留；涉及年度的期限一并重新计算，答复变动的期限数和第一页，其余按 entryId 逐页列出。重复录入没有影响。")
  CalendarAnswer enter(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body CalendarBody body) {
    return switch (enter.enter(acts.of(actor, key), body.toDays())) {
      case EnterCalendar.Result.Entered entered -> answer(actor, entered);
      case EnterCalendar.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private CalendarAnswer answer(Actor actor, EnterCalendar.Result.Entered entered) {
    Page<MovedDeadline> first =
        entered
            .entry()
            .map(entry -> page(actor, entry, Optional.empty(), FIRST_PAGE))
            .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
    return CalendarAnswer.of(entered, first.items(), first.next());
  }

  @Get("/{entryId}/moved-deadlines")
  @Operation(
      operationId = "listMovedDeadlines",
      summary = "列出一次日历录入变动的期限",
      description = "按人员编号排列，机构自身的期限在前；经办、复核岗位看本辖区，省级岗位看全部。列出的是录入时的变动，其后的办理情况见工作清单。")
  Page<MovedDeadline> moved(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "录入日历时答复的 entryId", example = "1") String entryId,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(
              description = "每页条数",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @QueryValue
          @Nullable String limit) {
    return page(
        actor,
        new CalendarEntryId(Parameters.id(entryId)),
        OwnerPosition.parse(after),
        Parameters.limit(limit));
  }

  private Page<MovedDeadline> page(
      Actor actor, CalendarEntryId entry, Optional<TermOwner> after, int most) {
    return switch (list.list(actor, entry, after, most + 1)) {
      case ListMovedTerms.Result.Listed listed -> page(listed.moved(), most);
      case ListMovedTerms.Result.Unknown _ ->
          throw ProblemException.notFound("没有该编号的日历录入，或者该次录入没有变动期限，请核对编号");
      case ListMovedTerms.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private static Page<MovedDeadline> page(List<MovedTerm> moved, int most) {
    return new Page<>(
        moved.stream().limit(most).map(MovedDeadline::of).toList(),
        moved.size() <= most
            ? Optional.empty()
            : Optional.of(OwnerPosition.of(moved.get(most - 1).owner())));
  }
}
