package cn.jifen.web.scoring;

import cn.jifen.application.access.Actor;
import cn.jifen.application.scoring.ApproveProposal;
import cn.jifen.application.scoring.PreviewDecision;
import cn.jifen.application.scoring.Proposal;
import cn.jifen.application.scoring.ProposalState;
import cn.jifen.application.scoring.ProposeCorrection;
import cn.jifen.application.scoring.ProposeDecision;
import cn.jifen.application.scoring.ProposeParentChange;
import cn.jifen.application.scoring.ReadProposals;
import cn.jifen.application.scoring.ReturnProposal;
import cn.jifen.application.scoring.SubmitProposal;
import cn.jifen.application.scoring.WithdrawProposal;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.web.input.Page;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.security.Acts;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposals: one officer writes and submits, another user approves. */
@Tag(name = "decisions")
@Controller("/api/v1/decisions/proposals")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProposalController {
  private final ProposeDecision propose;
  private final PreviewDecision preview;
  private final ProposeCorrection correct;
  private final ProposeParentChange parentChange;
  private final ReadProposals read;
  private final Moves moves;
  private final Drafts drafts;
  private final Acts acts;

  /** The steps after a proposal was written. */
  record Moves(
      SubmitProposal submit,
      ApproveProposal approve,
      ReturnProposal giveBack,
      WithdrawProposal withdraw) {}

  ProposalController(
      ProposeDecision propose,
      PreviewDecision preview,
      ProposeCorrection correct,
      ProposeParentChange parentChange,
      ReadProposals read,
      SubmitProposal submit,
      ApproveProposal approve,
      ReturnProposal giveBack,
      WithdrawProposal withdraw,
      Drafts drafts,
      Acts acts) {
    this.propose = propose;
    this.preview = preview;
    this.correct = correct;
    this.parentChange = parentChange;
    this.read = read;
    this.moves = new Moves(submit, approve, giveBack, withdraw);
    this.drafts = drafts;
    this.acts = acts;
  }

  @Post("/preview")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "previewDecision",
      summary = "预览一项决定的记分结果",
      description = "不保存任何内容：列出允许的分值、存在的问题，以及批准并出具通知书之后的累计记分、措施、期限和随之调整的登记备案。")
  PreviewAnswer preview(@Parameter(hidden = true) Actor actor, @Body DecisionBody body) {
    return switch (preview.preview(acts.of(actor, null), drafts.of(actor, body))) {
      case PreviewDecision.Result.Previewed previewed -> PreviewAnswer.of(previewed.preview());
      case PreviewDecision.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "proposeDecision",
      summary = "起草记分建议",
      description = "全部问题一次列出；没有问题的保存为草稿并附预览。")
  ProposalView propose(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body DecisionBody body) {
    return ProposalView.of(propose.propose(acts.of(actor, key), drafts.of(actor, body)));
  }

  @Post("/corrections")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "proposeCorrection",
      summary = "起草更正",
      description = "作废一条已记录的记分，必要时代之以正确的记分；由他人批准后生效，原记录保留并注明。")
  ProposalView correct(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body CorrectionBody body) {
    return ProposalView.of(
        correct.propose(
            acts.of(actor, key),
            new PersonId(body.personId()),
            new ScoreId(body.scoreId()),
            body.reason(),
            body.replacement().map(drafts::replacement)));
  }

  @Post("/parent-changes")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "proposeParentChange",
      summary = "起草原决定变更、撤销后的记分调整",
      description = "原决定经复议、诉讼等被变更或者撤销的，其全部记分随之作废或者变更；附每名人员的影响预览，由他人批准后一并生效，原记录保留并注明。")
  ProposalView changeParent(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body ParentChangeBody body) {
    return ProposalView.of(parentChange.propose(acts.of(actor, key), drafts.of(body)));
  }

  @Put("/{id}")
  @Operation(operationId = "reviseProposal", summary = "修改草稿或者退回的记分建议", description = "只能由起草人修改。")
  ProposalView revise(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String id,
      @Body DecisionBody body) {
    return ProposalView.of(propose.revise(acts.of(actor, key), idOf(id), drafts.of(actor, body)));
  }

  @Get("/{id}")
  @Operation(operationId = "getProposal", summary = "查看一项记分建议", description = "限本辖区。")
  ProposalView get(@Parameter(hidden = true) Actor actor, String id) {
    return ProposalView.of(found(read.one(actor, idOf(id))).getFirst(), Optional.empty());
  }

  @Get
  @Operation(operationId = "listProposals", summary = "列出本辖区的记分建议", description = "按编号排列。")
  Page<ProposalView> list(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "状态，不填为已提交") @QueryValue @Nullable String state,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(description = "每页条数（1–200）") @QueryValue @Nullable String limit) {
    int most = Parameters.limit(limit);
    ProposalState wanted =
        Parameters.oneOf("state", ProposalState.class, state).orElse(ProposalState.SUBMITTED);
    return Page.of(
        found(read.inState(actor, wanted, Parameters.afterId(after), most + 1)).stream()
            .map(p -> ProposalView.of(p, Optional.empty()))
            .toList(),
        most,
        ProposalView::id);
  }

  @Post("/{id}/submit")
  @Status(HttpStatus.OK)
  @Operation(operationId = "submitProposal", summary = "提交复核", description = "由经办人员提交。")
  ProposalView submit(
      @Parameter(hidden = true) Actor actor, @Header(Acts.KEY) @Nullable String key, String id) {
    return ProposalView.of(moves.submit().submit(acts.of(actor, key), idOf(id)));
  }

  @Post("/{id}/approve")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "approveProposal",
      summary = "批准",
      description = "须由起草人、提交人以外的复核人员批准；批准即记分并确定措施，状态自通知书生效时改变。")
  ProposalView approve(
      @Parameter(hidden = true) Actor actor, @Header(Acts.KEY) @Nullable String key, String id) {
    return ProposalView.of(moves.approve().approve(acts.of(actor, key), idOf(id)));
  }

  @Post("/{id}/return")
  @Status(HttpStatus.OK)
  @Operation(operationId = "returnProposal", summary = "退回", description = "由复核人员退回，须写明理由。")
  ProposalView giveBack(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String id,
      @Body ReasonBody body) {
    return ProposalView.of(moves.giveBack().giveBack(acts.of(actor, key), idOf(id), body.reason()));
  }

  @Post("/{id}/withdraw")
  @Status(HttpStatus.OK)
  @Operation(
      operationId = "withdrawProposal",
      summary = "撤回",
      description = "由经办人员撤回尚未批准的记分建议，须写明理由。")
  ProposalView withdraw(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String id,
      @Body ReasonBody body) {
    return ProposalView.of(moves.withdraw().withdraw(acts.of(actor, key), idOf(id), body.reason()));
  }

  private static List<Proposal> found(ReadProposals.Result result) {
    return switch (result) {
      case ReadProposals.Result.Found found -> found.proposals();
      case ReadProposals.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private static ProposalId idOf(String text) {
    return new ProposalId(Parameters.id(text));
  }
}
