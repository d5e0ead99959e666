package cn.jifen.web.eligibility;

import cn.jifen.application.access.Actor;
import cn.jifen.application.eligibility.PersonFileView;
import cn.jifen.application.eligibility.PersonFileView.YearTotal;
import cn.jifen.application.eligibility.ReadPersonFile;
import cn.jifen.application.eligibility.ReadPersonFile.Whose;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of people (一医一档). Each reading is logged. */
@Tag(name = "files")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FileController {
  private final ReadPersonFile read;
  private final Now now;

  FileController(ReadPersonFile read, Now now) {
    this.read = read;
    this.now = now;
  }

  @Get("/files/{personCode}")
  @Operation(
      operationId = "getFileByCode",
      summary = "按人员代码查看一医一档",
      description = "时间轴按记录先后排列，作废的记分仍然列出并注明。每次查阅记入日志。")
  PersonFileView byCode(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "国家医保人员代码", example = "D650100000001") String personCode,
      @Parameter(description = "看哪一日的状态，不填为当日", schema = @Schema(type = "string", format = "date"))
          @QueryValue
          @Nullable String on) {
    return file(
        actor, new Whose.Code(new PersonCode(Parameters.text("personCode", personCode))), on);
  }

  @Get("/practitioners/{personId}/file")
  @Operation(
      operationId = "getFileById",
      summary = "按内部编号查看一医一档",
      description = "供没有人员代码的人员使用；内容与按人员代码查看相同。")
  PersonFileView byId(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Parameter(description = "看哪一日的状态，不填为当日", schema = @Schema(type = "string", format = "date"))
          @QueryValue
          @Nullable String on) {
    return file(actor, new Whose.Id(new PersonId(Parameters.id(personId))), on);
  }

  @Get("/practitioners/{personId}/year-totals")
  @Operation(
      operationId = "getYearTotals",
      summary = "查看各年度累计记分",
      description = "自然年度的累计记分，每年一月一日从零起算（细则第三十二条）。")
  List<YearTotal> yearTotals(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "内部编号", example = "1") String personId) {
    return file(actor, new Whose.Id(new PersonId(Parameters.id(personId))), null).years();
  }

  private PersonFileView file(Actor actor, Whose whose, @Nullable String on) {
    LocalDate day = Parameters.date("on", on).orElseGet(now::today);
    return switch (read.read(actor, whose, day)) {
      case ReadPersonFile.Result.Shown shown -> shown.file();
      case ReadPersonFile.Result.Unknown _ ->
          throw ProblemException.notFound("没有该人员，请核对人员代码或者内部编号");
      case ReadPersonFile.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
