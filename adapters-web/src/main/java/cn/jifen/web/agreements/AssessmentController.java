package cn.jifen.web.agreements;

import cn.jifen.application.access.Actor;
import cn.jifen.application.agreements.AssessedFact;
import cn.jifen.application.agreements.Assessment;
import cn.jifen.application.agreements.ReadAssessment;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.law.Clause;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts for the yearly assessment of institutions (Art 13, 56). */
@Tag(name = "agreements")
@Controller("/api/v1/institutions/{code}/assessment")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AssessmentController {
  private final ReadAssessment read;

  AssessmentController(ReadAssessment read) {
    this.read = read;
  }

  /** The facts of one year. */
  @Serdeable
  @Schema(name = "AssessmentView", description = "机构年度考核所依据的事实")
  record AssessmentView(
      String code,
      String name,
      int year,
      @Schema(description = "当年登记备案的不重复人数") int registeredPeople,
      @Schema(description = "按第三十九条计算的暂停、终止人次") int times,
      List<FigureView> figures) {

    static AssessmentView of(Assessment assessment) {
      return new AssessmentView(
          assessment.institution().value(),
          assessment.name(),
          assessment.year().getValue(),
          assessment.registeredPeople(),
          assessment.times(),
          assessment.figures().stream().map(FigureView::of).toList());
    }
  }

  /** One figure. */
  @Serdeable
  @Schema(name = "AssessmentFigure")
  record FigureView(
      AssessedFact fact,
      String label,
      String articles,
      @Schema(description = "记分条款", nullable = true) Optional<String> clause,
      @Schema(description = "人数") int people,
      @Schema(description = "人次") int times,
      @Schema(description = "分值") int points,
      @Schema(description = "所依据的台账序号") List<Long> sequences) {

    static FigureView of(Assessment.Figure figure) {
      return new FigureView(
          figure.fact(),
          figure.fact().label(),
          figure.fact().articles(),
          figure.clause().map(Clause::code),
          figure.people(),
          figure.times(),
          figure.points(),
          figure.sequences());
    }
  }

  @Get
  @Operation(
      operationId = "getInstitutionAssessment",
      summary = "查看机构年度考核所依据的事实",
      description = "只列台账中有的事实，每项附台账序号（细则第十三条、第五十六条）；机构岗位只能看本机构。")
  AssessmentView get(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "国家医保机构代码", example = "H65010200001") String code,
      @Parameter(description = "年度", example = "2026", required = true) @QueryValue
          @Nullable String year) {
    return switch (read.read(
        actor,
        new InstitutionCode(Parameters.text("code", code)),
        Parameters.year(Parameters.text("year", year)))) {
      case ReadAssessment.Result.Shown shown -> AssessmentView.of(shown.assessment());
      case ReadAssessment.Result.Unknown _ -> throw ProblemException.notFound("没有代码为该值的机构，请核对机构代码");
      case ReadAssessment.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
