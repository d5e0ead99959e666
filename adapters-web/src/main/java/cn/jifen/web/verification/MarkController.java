package cn.jifen.web.verification;

import cn.jifen.application.access.Actor;
import cn.jifen.application.verification.ListMarks;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.web.input.Page;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom an institution has to mark. */
@Tag(name = "verification")
@Controller("/api/v1/institutions/{code}/marks")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MarkController {
  private final ListMarks marks;

  MarkController(ListMarks marks) {
    this.marks = marks;
  }

  /** One person to be marked. */
  @Serdeable
  record MarkView(
      String personId,
      Optional<String> personCode,
      String name,
      String status,
      String statusLabel,
      @Schema(description = "期限届满后的第一日；没有固定期限的不出现", nullable = true)
          Optional<LocalDate> termEndsBefore,
      @Schema(description = "公示和挂号平台提示用语") String wording) {
    static MarkView of(ListMarks.Mark mark) {
      return new MarkView(
          mark.person().personId(),
          mark.person().personCode(),
          mark.person().name(),
          mark.standing().status().name(),
          mark.standing().label(),
          mark.standing().termEndsBefore(),
          mark.wording());
    }
  }

  @Get
  @Operation(
      operationId = "listMarks",
      summary = "列出机构应当标识、提示的人员和用语",
      description = "今日登记备案状态为暂停或者终止的人员（细则第四十七条）；不含记分和事由。限该机构及其所在地的经办机构。")
  Page<MarkView> list(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "国家医保机构代码", example = "H65010200001") String code,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(description = "每页条数（1–200）") @QueryValue @Nullable String limit) {
    int most = Parameters.limit(limit);
    return switch (marks.list(
        actor,
        new InstitutionCode(Parameters.text("code", code)),
        Parameters.afterId(after),
        most + 1)) {
      case ListMarks.Result.Listed listed ->
          Page.of(listed.marks().stream().map(MarkView::of).toList(), most, MarkView::personId);
      case ListMarks.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }
}
