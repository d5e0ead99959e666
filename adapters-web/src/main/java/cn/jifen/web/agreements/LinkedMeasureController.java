package cn.jifen.web.agreements;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.ApproveLinkedMeasures;
import cn.jifen.application.agreements.ListLinkedMeasures;
import cn.jifen.application.agreements.ProposeLinkedMeasures;
import cn.jifen.application.agreements.ReturnLinkedMeasures;
import cn.jifen.application.agreements.RevokeLinkedMeasure;
import cn.jifen.domain.agreements.ResponsiblePerson;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.UserId;
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
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People who follow their institution's suspended or ended agreement (Art 37). */
@Tag(name = "agreements")
@Controller("/api/v1/institutions/{code}/linked-measures")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LinkedMeasureController {
  private final ProposeLinkedMeasures propose;
  private final ApproveLinkedMeasures approve;
  private final ReturnLinkedMeasures giveBack;
  private final RevokeLinkedMeasure revoke;
  private final ListLinkedMeasures list;
  private final PersonReferences people;
  private final Acts acts;

  LinkedMeasureController(
      ProposeLinkedMeasures propose,
      ApproveLinkedMeasures approve,
      ReturnLinkedMeasures giveBack,
      RevokeLinkedMeasure revoke,
      ListLinkedMeasures list,
      PersonReferences people,
      Acts acts) {
    this.propose = propose;
    this.approve = approve;
    this.giveBack = giveBack;
    this.revoke = revoke;
    this.list = list;
    this.people = people;
    this.acts = acts;
  }

  /** A proposal. */
  @Serdeable
  record LinkedProposalAnswer(String id) {}

  /** Ordered measures. */
  @Serdeable
  record LinkedApprovalAnswer(LocalDate firstDay, List<LinkedView.Measure> measures) {}

  /** A person's status after a revocation. */
  @Serdeable
  record LinkedRevocationAnswer(
      String status,
      String statusLabel,
      @Schema(description = "撤销通知书的文书编号；重复提交时不出现", nullable = true) Optional<String> documentId) {}

  @Get
  @Operation(
      operationId = "listLinkedMeasures",
      summary = "列出机构的联动处理建议和措施",
      description = "按提出先后排列（细则第三十七条）。限辖区内的经办、复核、省级岗位。")
  List<LinkedView> list(@Parameter(hidden = true) Actor actor, String code) {
    return switch (list.list(actor, institution(code))) {
      case ListLinkedMeasures.Result.Shown shown ->
          shown.cases().stream().map(LinkedView::of).toList();
      case ListLinkedMeasures.Result.Unknown _ ->
          throw ProblemException.notFound("没有代码为该值的机构，请核对机构代码");
      case ListLinkedMeasures.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "proposeLinkedMeasures",
      summary = "提出随协议中止、解除而暂停、终止资格的责任人员",
      description =
          "只列有实际责任的人员；经其他人员批准后生效（细则第三十七条）。" + "已随同一中止暂停的人员，协议登记的截止日期改变后可再次列出，批准后按现行登记变更其期限。")
  LinkedProposalAnswer propose(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String code,
      @Body LinkedBody body) {
    InstitutionCode institution = institution(code);
    ProposeLinkedMeasures.Draft draft =
        new ProposeLinkedMeasures.Draft(
            institution,
            body.agreementFrom(),
            body.decisionNo(),
            body.decidedOn(),
            body.barUntil(),
            responsible(actor, institution, body.people()));
    return switch (propose.propose(acts.of(actor, key), draft)) {
      case ProposeLinkedMeasures.Result.Proposed proposed ->
          new LinkedProposalAnswer(proposed.proposal().toString());
      case ProposeLinkedMeasures.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private List<ResponsiblePerson> responsible(
      Actor actor, InstitutionCode institution, List<LinkedBody.Person> named) {
    List<ResponsiblePerson> found = new ArrayList<>();
    for (LinkedBody.Person one : named) {
      found.add(
          new ResponsiblePerson(
              people.findAt(
                  institution,
                  actor,
                  Role.OFFICER,
                  "/people/" + found.size(),
                  one.personCode(),
                  one.personId()),
              one.responsibility(),
              one.finding()));
    }
    return found;
  }

  @Post("/{id}/approve")
  @Operation(
      operationId = "approveLinkedMeasures",
      summary = "批准联动处理",
      description = "为每名责任人员作出措施、出具通知书，一并完成；批准人不得是提出人。" + "变更期限的，出具变更通知书，自原措施开始之日起连续计算，原通知书保留。")
  LinkedApprovalAnswer approve(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String code,
      String id,
      @Body LinkedApprovalBody body) {
    return switch (approve.approve(
        acts.of(actor, key), institution(code), proposal(id), body.firstDay())) {
      case ApproveLinkedMeasures.Result.Approved approved ->
          new LinkedApprovalAnswer(
              approved.firstDay(),
              approved.orders().stream()
                  .map(order -> LinkedView.Measure.of(order, false))
                  .toList());
      case ApproveLinkedMeasures.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{id}/return")
  @Operation(operationId = "returnLinkedMeasures", summary = "退回联动处理建议", description = "须写明理由。")
  LinkedProposalAnswer giveBack(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String code,
      String id,
      @Body WhyBody body) {
    return switch (giveBack.giveBack(
        acts.of(actor, key), institution(code), proposal(id), body.reason())) {
      case ReturnLinkedMeasures.Result.Returned returned ->
          new LinkedProposalAnswer(returned.proposal().toString());
      case ReturnLinkedMeasures.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{id}/revoke")
  @Operation(
      operationId = "revokeLinkedMeasure",
      summary = "撤销一名人员的联动措施",
      description = "协议经复查恢复，或者该人员并无责任；记录保留，不再计算，同时出具撤销通知书。")
  LinkedRevocationAnswer revoke(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String code,
      String id,
      @Body RevocationBody body) {
    InstitutionCode institution = institution(code);
    RevokeLinkedMeasure.Revocation revocation =
        new RevokeLinkedMeasure.Revocation(
            institution,
            proposal(id),
            people.findAt(
                institution, actor, Role.REVIEWER, "", body.personCode(), body.personId()),
            body.reason(),
            new UserId(body.proposedBy()));
    return switch (revoke.revoke(acts.of(actor, key), revocation)) {
      case RevokeLinkedMeasure.Result.Revoked revoked ->
          new LinkedRevocationAnswer(
              revoked.standing().status().name(),
              revoked.standing().label(),
              revoked.letter().map(DocumentId::toString));
      case RevokeLinkedMeasure.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private static InstitutionCode institution(String code) {
    return new InstitutionCode(Parameters.text("code", code));
  }

  private static ProposalId proposal(String id) {
    return new ProposalId(Parameters.id(id));
  }
}
