package cn.jifen.web.registry;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.ListMergeCandidates;
import cn.jifen.application.registry.NamesakePair;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People who may be registered twice (rules 1.2). */
@Tag(name = "registry")
@Controller("/api/v1/practitioner-merges/candidates")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MergeCandidateController {
  private static final Pattern PLACE = Pattern.compile("(\\d{1,19})_(\\d{1,19})");

  private final ListMergeCandidates list;

  MergeCandidateController(ListMergeCandidates list) {
    this.list = list;
  }

  @Get
  @Operation(
      operationId = "listMergeCandidates",
      summary = "列出疑似重复登记的人员",
      description =
          """
          本辖区登记备案过、姓名相同而不能由证件区分的人员，两两列出：证件号码相同而证件种类不同，\
          或者出生日期和性别相同而居民身份证号码不同，或者证件种类不同而人员类别相同。\
          证件号码只在系统内比对，答复中遮盖。已经复核为两人的不再列出。是否同一人员由经办人员核实后提出合并建议。\
          每次比对的数量有限，一页可以少于 limit 条甚至为空；有 next 的，后面还有。""")
  Page<MergeCandidateView> list(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "只列两人均在该区划及其下级登记备案过的；须在本辖区内", example = "650100") @QueryValue
          @Nullable String area,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(
              description = "每页条数",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @QueryValue
          @Nullable String limit) {
    return switch (list.list(
        actor, Parameters.area("area", area), place(after), Parameters.limit(limit))) {
      case ListMergeCandidates.Result.Listed listed ->
          new Page<>(
              listed.candidates().stream().map(MergeCandidateView::of).toList(),
              listed.next().map(MergeCandidateController::text));
      case ListMergeCandidates.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private static NamesakePair place(@Nullable String after) {
    if (after == null) {
      return NamesakePair.START;
    }
    Matcher matcher = PLACE.matcher(after);
    if (!matcher.matches()) {
      throw ProblemException.invalid("after", "应为上一页返回的 next");
    }
    return new NamesakePair(
        Parameters.keyNumber(matcher.group(1)), Parameters.keyNumber(matcher.group(2)));
  }

  private static String text(NamesakePair pair) {
    return pair.one() + "_" + pair.other();
  }
}
