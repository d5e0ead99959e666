package cn.jifen.web.deadlines;

import cn.jifen.application.access.Actor;
import cn.jifen.application.deadlines.ListRunningTerms;
import cn.jifen.application.port.Now;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.deadlines.TermState;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.web.input.Page;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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

/** The work queues of offices and institutions. */
@Tag(name = "deadlines")
@Controller("/api/v1/deadlines")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DeadlineController {
  private static final int LONGEST_LOOK_AHEAD = 250;

  private final ListRunningTerms list;
  private final Now now;

  DeadlineController(ListRunningTerms list, Now now) {
    this.list = list;
    this.now = now;
  }

  @Get
  @Operation(
      operationId = "listDeadlines",
      summary = "列出期限（工作清单）",
      description =
          """
          按最后一日排列，同日按人员编号。经办、复核岗位看本辖区，省级岗位看全部，机构岗位看涉及本机构的期限，医保行政部门看移交本部门的申诉（细则第四十九条）。\
          不填 state 时列出尚可办理的全部事项：不含已办结的和已届满的申诉期限。\
          剩余工作日按负责机构所在区划的工作日日历计算；provisional 为 true 的，最后一日为暂定。""")
  Page<TermView> list(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "只列该区划及其下级；须在本辖区内", example = "650100") @QueryValue
          @Nullable String area,
      @Parameter(description = "只列涉及该机构的", example = "H65010200001") @QueryValue
          @Nullable String institution,
      @Parameter(description = "只列该人员的（内部编号）") @QueryValue @Nullable String personId,
      @Parameter(description = "只列该种期限", schema = @Schema(implementation = TermKind.class))
          @QueryValue
          @Nullable String kind,
      @Parameter(
              description = "只列该状态的，例如 OVERDUE 已逾期",
              schema = @Schema(implementation = TermState.class))
          @QueryValue
          @Nullable String state,
      @Parameter(description = "只列若干工作日内到期的，0 为当日到期；不含已逾期的", example = "3") @QueryValue
          @Nullable String dueWithin,
      @Parameter(description = "只列最后一日为暂定的", example = "true") @QueryValue
          @Nullable String provisional,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(
              description = "每页条数",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @QueryValue
          @Nullable String limit) {
    ListRunningTerms.Query query =
        new ListRunningTerms.Query(
            Parameters.area("area", area),
            Parameters.optionalText("institution", institution).map(InstitutionCode::new),
            Parameters.optionalId("personId", personId).map(PersonId::new),
            Parameters.oneOf("kind", TermKind.class, kind),
            Parameters.oneOf("state", TermState.class, state),
            Parameters.count("dueWithin", dueWithin, 0, LONGEST_LOOK_AHEAD),
            Parameters.flag("provisional", provisional));
    int most = Parameters.limit(limit);
    return switch (list.list(
        actor, now.today(), query, Parameters.after(after, QueuePosition::parse), most + 1)) {
      case ListRunningTerms.Result.Listed listed -> page(listed.entries(), most);
      case ListRunningTerms.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private static Page<TermView> page(List<ListRunningTerms.Entry> entries, int most) {
    List<TermView> views = entries.stream().limit(most).map(TermView::of).toList();
    return entries.size() <= most
        ? new Page<>(views, Optional.empty())
        : new Page<>(views, Optional.of(QueuePosition.of(entries.get(most - 1).filed().place())));
  }
}
