package cn.jifen.web.eligibility;

import cn.jifen.application.access.Actor;
import cn.jifen.application.eligibility.DrawDossier;
import cn.jifen.application.eligibility.FileReading;
import cn.jifen.application.eligibility.FileReading.Whose;
import cn.jifen.application.eligibility.PersonFileView;
import cn.jifen.application.eligibility.PersonFileView.YearTotal;
import cn.jifen.application.eligibility.ReadPersonFile;
import cn.jifen.application.notices.Sha256;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.web.documents.PdfAnswer;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files of people (一医一档). Each reading is logged. */
@Tag(name = "files")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FileController {
  private static final String ON = "看哪一日的状态，不填为 knownOn，均不填为当日";
  private static final String KNOWN_ON = "只看截至该日（含，北京时间）已经记录的内容，不填为目前已知的全部；不能晚于当日";
  private static final String UNKNOWN = "没有该人员；请核对人员代码或者内部编号";
  private static final String UNKNOWN_THEN = "没有该人员，或者截至 knownOn 尚无该人员的记录；请核对人员代码、内部编号和日期";

  private final ReadPersonFile read;
  private final DrawDossier draw;
  private final Now now;

  FileController(ReadPersonFile read, DrawDossier draw, Now now) {
    this.read = read;
    this.draw = draw;
    this.now = now;
  }

  @Get("/files/{personCode}")
  @Operation(
      operationId = "getFileByCode",
      summary = "按人员代码查看一医一档",
      description =
          "时间轴按记录先后排列，作废的记分和办理步骤都列出。可以查看某一日（knownOn）已知的某一日（on）的情况。"
              + "限人员登记备案过的机构及其辖区经办机构、本人；申诉已移交的本级医保行政部门（细则第四十九条）也可查阅。每次查阅记入日志。")
  PersonFileView byCode(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "国家医保人员代码", example = "D650100000001") String personCode,
      @Parameter(description = ON, schema = @Schema(type = "string", format = "date")) @QueryValue
          @Nullable String on,
      @Parameter(description = KNOWN_ON, schema = @Schema(type = "string", format = "date"))
          @QueryValue
          @Nullable String knownOn) {
    return file(reading(actor, code(personCode), on, knownOn));
  }

  @Get("/practitioners/{personId}/file")
  @Operation(
      operationId = "getFileById",
      summary = "按内部编号查看一医一档",
      description = "供没有人员代码的人员使用；内容与按人员代码查看相同。")
  PersonFileView byId(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Parameter(description = ON, schema = @Schema(type = "string", format = "date")) @QueryValue
          @Nullable String on,
      @Parameter(description = KNOWN_ON, schema = @Schema(type = "string", format = "date"))
          @QueryValue
          @Nullable String knownOn) {
    return file(reading(actor, id(personId), on, knownOn));
  }

  @Get("/files/{personCode}/pdf")
  @Produces(MediaType.APPLICATION_PDF)
  @Operation(
      operationId = "getFilePdfByCode",
      summary = "按人员代码取一医一档的 PDF",
      description = "取用时从记分账本生成，不编号、不存储；参数和权限与查看相同，每次取用记入日志。")
  HttpResponse<byte[]> pdfByCode(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "国家医保人员代码", example = "D650100000001") String personCode,
      @Parameter(description = ON, schema = @Schema(type = "string", format = "date")) @QueryValue
          @Nullable String on,
      @Parameter(description = KNOWN_ON, schema = @Schema(type = "string", format = "date"))
          @QueryValue
          @Nullable String knownOn) {
    return pdf(reading(actor, code(personCode), on, knownOn));
  }

  @Get("/practitioners/{personId}/file.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  @Operation(
      operationId = "getFilePdfById",
      summary = "按内部编号取一医一档的 PDF",
      description = "供没有人员代码的人员使用；内容与按人员代码取用相同。")
  HttpResponse<byte[]> pdfById(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Parameter(description = ON, schema = @Schema(type = "string", format = "date")) @QueryValue
          @Nullable String on,
      @Parameter(description = KNOWN_ON, schema = @Schema(type = "string", format = "date"))
          @QueryValue
          @Nullable String knownOn) {
    return pdf(reading(actor, id(personId), on, knownOn));
  }

  @Get("/practitioners/{personId}/year-totals")
  @Operation(
      operationId = "getYearTotals",
      summary = "查看各年度累计记分",
      description = "自然年度的累计记分，每年一月一日从零起算（细则第三十二条）。")
  List<YearTotal> yearTotals(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "内部编号", example = "1") String personId) {
    return file(reading(actor, id(personId), null, null)).years();
  }

  private static Whose code(String personCode) {
    return new Whose.Code(new PersonCode(Parameters.text("personCode", personCode)));
  }

  private static Whose id(String personId) {
    return new Whose.Id(new PersonId(Parameters.id(personId)));
  }

  private FileReading reading(
      Actor actor, Whose whose, @Nullable String on, @Nullable String knownOn) {
    LocalDate today = now.today();
    Optional<LocalDate> known = Parameters.date("knownOn", knownOn);
    if (known.filter(today::isBefore).isPresent()) {
      throw ProblemException.invalid("knownOn", "不能晚于当日（" + today + "）");
    }
    LocalDate day = Parameters.date("on", on).orElse(known.orElse(today));
    return new FileReading(actor, whose, day, known);
  }

  private PersonFileView file(FileReading reading) {
    return switch (read.read(reading)) {
      case ReadPersonFile.Result.Shown shown -> shown.file();
      case ReadPersonFile.Result.Unknown _ -> throw unknown(reading);
      case ReadPersonFile.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private HttpResponse<byte[]> pdf(FileReading reading) {
    return switch (draw.draw(reading)) {
      case DrawDossier.Result.Drawn drawn ->
          PdfAnswer.of("file-" + drawn.personId(), drawn.pdf(), Sha256.of(drawn.pdf()));
      case DrawDossier.Result.Unknown _ -> throw unknown(reading);
      case DrawDossier.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  /** Speaks of a day of knowledge only to whoever asked for one. */
  private static ProblemException unknown(FileReading reading) {
    return ProblemException.notFound(reading.knownOn().isPresent() ? UNKNOWN_THEN : UNKNOWN);
  }
}
