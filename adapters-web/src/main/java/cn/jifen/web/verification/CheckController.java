package cn.jifen.web.verification;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.verification.DemandCorrection;
import cn.jifen.application.verification.ListDemands;
import cn.jifen.application.verification.ListFindings;
import cn.jifen.application.verification.ListKey;
import cn.jifen.application.verification.RecordCorrectionDone;
import cn.jifen.application.verification.Scope;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.web.input.Page;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.scoring.PersonReferences;
import cn.jifen.web.security.Acts;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The regular check of the register, and orders to correct. */
@Tag(name = "verification")
@Controller("/api/v1/verification")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckController {
  private final ListFindings findings;
  private final ListDemands demands;
  private final DemandCorrection demand;
  private final RecordCorrectionDone done;
  private final PersonReferences people;
  private final Acts acts;

  CheckController(
      ListFindings findings,
      ListDemands demands,
      DemandCorrection demand,
      RecordCorrectionDone done,
      PersonReferences people,
      Acts acts) {
    this.findings = findings;
    this.demands = demands;
    this.demand = demand;
    this.done = done;
    this.people = people;
    this.acts = acts;
  }

  /** An order that was given. */
  @Serdeable
  record DemandAnswer(String institution, RegistryDefect defect, LocalDate dueOn) {}

  /** An order that was done. */
  @Serdeable
  record CorrectionAnswer(
      LocalDate demandedOn, LocalDate dueOn, Optional<LocalDate> doneOn, boolean late) {}

  @Get("/findings")
  @Operation(
      operationId = "listVerificationFindings",
      summary = "列出核查发现的问题",
      description = "细则第四十五条、第五十八条的定期核查，以今日的登记备案和档案为准。经办机构看本辖区，机构看本机构；area 与 institution 至多填一项。")
  Page<FindingView> findings(
      @Parameter(hidden = true) Actor actor,
      @Parameter(
              required = true,
              description =
                  "COMMITMENT_MISSING 未承诺，STATUS_NOT_MAINTAINED 未维护状态，"
                      + "QUALIFICATION_LOST 丧失执业资格，QUALIFICATION_UNKNOWN 执业资格不明")
          @QueryValue
          @Nullable String defect,
      @Parameter(description = "只列该区划及其下级", example = "650100") @QueryValue @Nullable String area,
      @Parameter(description = "只列该机构") @QueryValue @Nullable String institution,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(description = "每页条数（1–200）") @QueryValue @Nullable String limit) {
    int most = Parameters.limit(limit);
    RegistryDefect wanted =
        Parameters.oneOf("defect", RegistryDefect.class, defect)
            .orElseThrow(() -> ProblemException.invalid("defect", "必须填写该参数"));
    return switch (findings.list(actor, wanted, scope(area, institution), place(after), most + 1)) {
      case ListFindings.Result.Listed listed ->
          Page.of(
              listed.lines().stream().map(line -> FindingView.of(wanted, line)).toList(),
              most,
              FindingView::key);
      case ListFindings.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  @Get("/demands")
  @Operation(
      operationId = "listCorrectionDemands",
      summary = "列出尚未完成的责成整改",
      description = "经办机构看本辖区，机构看本机构；area 与 institution 至多填一项。")
  Page<DemandView> demands(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "只列该区划及其下级", example = "650100") @QueryValue @Nullable String area,
      @Parameter(description = "只列该机构") @QueryValue @Nullable String institution,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(description = "每页条数（1–200）") @QueryValue @Nullable String limit) {
    int most = Parameters.limit(limit);
    return switch (demands.list(actor, scope(area, institution), place(after), most + 1)) {
      case ListDemands.Result.Listed listed ->
          Page.of(listed.lines().stream().map(DemandView::of).toList(), most, DemandView::key);
      case ListDemands.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/demands")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "demandCorrection",
      summary = "责成机构整改",
      description = "就核查发现的问题责成机构整改（细则第五十八条）；同一问题尚未完成的不重复责成。")
  DemandAnswer demand(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body DemandBody body) {
    InstitutionCode institution = new InstitutionCode(body.institution());
    DemandCorrection.Demand wanted =
        new DemandCorrection.Demand(
            people.findAt(institution, actor, Role.OFFICER, "", body.personCode(), body.personId()),
            institution,
            body.defect(),
            body.dueOn());
    return switch (demand.demand(acts.of(actor, key), wanted)) {
      case DemandCorrection.Result.Demanded demanded ->
          new DemandAnswer(
              demanded.demand().institution().value(),
              demanded.demand().defect(),
              demanded.demand().dueOn());
      case DemandCorrection.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/corrections")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "recordCorrectionDone",
      summary = "登记整改完成",
      description = "核查不再发现该问题的，方可登记完成（细则第五十八条）。")
  CorrectionAnswer done(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body CorrectionBody body) {
    InstitutionCode institution = new InstitutionCode(body.institution());
    RecordCorrectionDone.Correction correction =
        new RecordCorrectionDone.Correction(
            people.findAt(institution, actor, Role.OFFICER, "", body.personCode(), body.personId()),
            institution,
            body.defect(),
            body.on(),
            body.remark().orElse(""));
    return switch (done.record(acts.of(actor, key), correction)) {
      case RecordCorrectionDone.Result.Done recorded ->
          new CorrectionAnswer(
              recorded.demand().demandedOn(),
              recorded.demand().dueOn(),
              recorded.demand().doneOn(),
              recorded.late());
      case RecordCorrectionDone.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private static Optional<Scope> scope(@Nullable String area, @Nullable String institution) {
    if (area != null && institution != null) {
      throw ProblemException.invalid("institution", "area 与 institution 至多填一项");
    }
    return Parameters.optionalText("institution", institution)
        .<Scope>map(code -> new Scope.At(new InstitutionCode(code)))
        .or(() -> Parameters.area("area", area).map(Scope.Area::new));
  }

  private static ListKey place(@Nullable String after) {
    return Parameters.after(after, ListKey::of).orElse(ListKey.START);
  }
}
