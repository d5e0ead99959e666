package cn.jifen.web.registry;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.InstitutionView;
import cn.jifen.application.registry.ListInstitutions;
import cn.jifen.application.registry.PractitionerView;
import cn.jifen.application.registry.SearchPractitioners;
import cn.jifen.application.registry.ShowInstitution;
import cn.jifen.domain.kernel.InstitutionCode;
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
import org.jspecify.annotations.Nullable;

/** Designated institutions. */
@Tag(name = "registry")
@Controller("/api/v1/institutions")
@ExecuteOn(TaskExecutors.BLOCKING)
final class InstitutionController {
  private final ListInstitutions list;
  private final ShowInstitution show;
  private final SearchPractitioners search;

  InstitutionController(ListInstitutions list, ShowInstitution show, SearchPractitioners search) {
    this.list = list;
    this.show = show;
    this.search = search;
  }

  @Get
  @Operation(
      operationId = "listInstitutions",
      summary = "列出辖区内的定点医药机构",
      description = "按机构代码排列。经办、复核岗位看本辖区，省级岗位看全部。")
  Page<InstitutionView> list(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "只列该区划及其下级；须在本辖区内", example = "650100") @QueryValue
          @Nullable String area,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(
              description = "每页条数",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @QueryValue
          @Nullable String limit) {
    int most = Parameters.limit(limit);
    return switch (list.list(
        actor,
        Parameters.area("area", area),
        Parameters.optionalText("after", after).orElse(""),
        most + 1)) {
      case ListInstitutions.Result.Listed listed ->
          Page.of(listed.institutions(), most, InstitutionView::code);
      case ListInstitutions.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Get("/{code}")
  @Operation(
      operationId = "getInstitution",
      summary = "查看一家机构及其协议",
      description = "协议按起始日期排列；until 是协议状态结束后的第一天，不出现表示仍在延续。")
  InstitutionDetail get(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "国家医保机构代码", example = "H65010200001") String code) {
    return switch (show.show(actor, institution(code))) {
      case ShowInstitution.Result.Shown shown ->
          InstitutionDetail.of(shown.institution(), shown.agreements());
      case ShowInstitution.Result.Unknown _ ->
          throw ProblemException.notFound("没有代码为该值的机构，请核对机构代码");
      case ShowInstitution.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Get("/{code}/practitioners")
  @Operation(
      operationId = "listInstitutionPractitioners",
      summary = "列出在该机构登记备案过的人员",
      description = "按内部编号排列，证件号码遮盖。机构岗位只能看本机构。")
  Page<PractitionerView> staff(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "国家医保机构代码", example = "H65010200001") String code,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(
              description = "每页条数",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @QueryValue
          @Nullable String limit) {
    int most = Parameters.limit(limit);
    return page(
        search.search(
            actor,
            new SearchPractitioners.Criterion.At(institution(code)),
            Parameters.afterId(after),
            most + 1),
        most);
  }

  static Page<PractitionerView> page(SearchPractitioners.Result result, int limit) {
    return switch (result) {
      case SearchPractitioners.Result.Found found ->
          Page.of(found.people(), limit, PractitionerView::personId);
      case SearchPractitioners.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private static InstitutionCode institution(String code) {
    return new InstitutionCode(Parameters.text("code", code));
  }
}
