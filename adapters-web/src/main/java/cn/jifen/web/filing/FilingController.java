package cn.jifen.web.filing;

import cn.jifen.application.access.Actor;
import cn.jifen.application.filing.DrawFiling;
import cn.jifen.application.filing.FilingDocuments;
import cn.jifen.application.filing.FreezeFiling;
import cn.jifen.application.filing.FrozenFiling;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.security.Acts;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The yearly filing with the national bureau. */
@Tag(name = "filings")
@Controller("/api/v1/filings")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FilingController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv;charset=utf-8";

  private final DrawFiling draw;
  private final FreezeFiling freeze;
  private final FilingDocuments documents;
  private final Acts acts;

  FilingController(DrawFiling draw, FreezeFiling freeze, FilingDocuments documents, Acts acts) {
    this.draw = draw;
    this.freeze = freeze;
    this.documents = documents;
    this.acts = acts;
  }

  /** An edition that was filed. */
  @Serdeable
  record EditionView(
      int year,
      int edition,
      String number,
      LocalDate filedOn,
      String ledgerSequence,
      String csvSha256) {
    static EditionView of(FrozenFiling filing) {
      return new EditionView(
          filing.year().getValue(),
          filing.edition(),
          filing.number(),
          filing.filedOn(),
          Long.toString(filing.position().sequence()),
          filing.csvSha256());
    }
  }

  @Get("/{year}")
  @Operation(
      operationId = "getFiling",
      summary = "查看年度备案数据",
      description = "不填 edition 为按当前账本生成的草稿，不作备案；填版次为已备案的该版。限省级岗位。")
  FilingView get(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "年度", example = "2025") String year,
      @Parameter(description = "版次") @QueryValue @Nullable String edition) {
    return FilingView.of(drawn(actor, year, edition).content());
  }

  @Get("/{year}/csv")
  @Produces(CSV)
  @Operation(operationId = "getFilingCsv", summary = "取年度备案汇总表（CSV）", description = "限省级岗位。")
  HttpResponse<byte[]> csv(
      @Parameter(hidden = true) Actor actor, String year, @QueryValue @Nullable String edition) {
    return file(
        drawn(actor, year, edition).csv().getBytes(StandardCharsets.UTF_8), CSV, year, "csv");
  }

  @Get("/{year}/pdf")
  @Produces(MediaType.APPLICATION_PDF)
  @Operation(operationId = "getFilingPdf", summary = "取年度备案材料（PDF）", description = "限省级岗位。")
  HttpResponse<byte[]> pdf(
      @Parameter(hidden = true) Actor actor, String year, @QueryValue @Nullable String edition) {
    return file(
        documents.pdf(drawn(actor, year, edition).content()),
        MediaType.APPLICATION_PDF,
        year,
        "pdf");
  }

  @Get("/{year}/xlsx")
  @Produces(XLSX)
  @Operation(operationId = "getFilingXlsx", summary = "取年度备案材料（XLSX）", description = "限省级岗位。")
  HttpResponse<byte[]> xlsx(
      @Parameter(hidden = true) Actor actor, String year, @QueryValue @Nullable String edition) {
    return file(documents.xlsx(drawn(actor, year, edition).content()), XLSX, year, "xlsx");
  }

  @Post("/{year}")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "freezeFiling",
      summary = "备案：固定下一版",
      description = "年度终了之后，固定账本位置、编号和数据摘要；以后的更正另成新版。限省级岗位。")
  EditionView freeze(
      @Parameter(hidden = true) Actor actor, @Header(Acts.KEY) @Nullable String key, String year) {
    return switch (freeze.freeze(acts.of(actor, key), Parameters.year(year))) {
      case FreezeFiling.Result.Frozen frozen -> EditionView.of(frozen.filing());
      case FreezeFiling.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  private DrawFiling.Result.Drawn drawn(Actor actor, String year, @Nullable String edition) {
    Year of = Parameters.year(year);
    Optional<Integer> wanted =
        Parameters.optionalText("edition", edition).map(text -> Parameters.limit(text));
    return switch (draw.draw(actor, of, wanted)) {
      case DrawFiling.Result.Drawn drawn -> drawn;
      case DrawFiling.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  private static HttpResponse<byte[]> file(
      byte[] content, String type, String year, String ending) {
    return HttpResponse.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"filing-" + year + "." + ending + "\"");
  }
}
