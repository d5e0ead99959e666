package cn.jifen.web.registry;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.DecideMerge;
import cn.jifen.application.registry.DecideSplit;
import cn.jifen.application.registry.MergeAnswer;
import cn.jifen.application.registry.MergeDesk;
import cn.jifen.application.registry.ProposeMerge;
import cn.jifen.application.registry.ProposeSplit;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.security.Acts;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People who were registered twice (rules 1.2). */
@Tag(name = "registry")
@Controller("/api/v1/practitioner-merges")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MergeController {
  private final ProposeMerge propose;
  private final DecideMerge decide;
  private final ProposeSplit proposeSplit;
  private final DecideSplit decideSplit;
  private final Acts acts;

  MergeController(
      ProposeMerge propose,
      DecideMerge decide,
      ProposeSplit proposeSplit,
      DecideSplit decideSplit,
      Acts acts) {
    this.propose = propose;
    this.decide = decide;
    this.proposeSplit = proposeSplit;
    this.decideSplit = decideSplit;
    this.acts = acts;
  }

  /** The two people. */
  @Serdeable
  record PairAnswer(String kept, String absorbed) {}

  private static MergeDesk.Pair pair(long kept, long absorbed) {
    return new MergeDesk.Pair(new PersonId(kept), new PersonId(absorbed));
  }

  private static PairAnswer answer(MergeAnswer answer) {
    return switch (answer) {
      case MergeAnswer.Accepted accepted ->
          new PairAnswer(accepted.pair().kept().toString(), accepted.pair().absorbed().toString());
      case MergeAnswer.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "proposeMerge",
      summary = "提出人员合并建议",
      description = "同一人员以不同证件或者代码登记两次的，经另一岗位复核后合为一档：记分按记录先后累计，状态联动（细则第四十三条）。")
  PairAnswer propose(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body RegistryBodies.Pair body) {
    return answer(
        propose.propose(acts.of(actor, key), pair(body.kept(), body.absorbed()), body.reason()));
  }

  @Post("/decision")
  @Status(HttpStatus.OK)
  @Operation(operationId = "decideMerge", summary = "复核人员合并建议")
  PairAnswer decide(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body RegistryBodies.PairDecision body) {
    return answer(
        decide.decide(
            acts.of(actor, key),
            pair(body.kept(), body.absorbed()),
            Rulings.of(body.approved(), body.reason())));
  }

  @Post("/split")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "proposeSplit",
      summary = "提出撤销人员合并的建议",
      description = "经另一岗位复核后恢复为两档；合并期间的记录留在保留人员名下。")
  PairAnswer proposeSplit(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body RegistryBodies.Pair body) {
    return answer(
        proposeSplit.propose(
            acts.of(actor, key), pair(body.kept(), body.absorbed()), body.reason()));
  }

  @Post("/split/decision")
  @Status(HttpStatus.OK)
  @Operation(operationId = "decideSplit", summary = "复核撤销人员合并的建议")
  PairAnswer decideSplit(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body RegistryBodies.PairDecision body) {
    return answer(
        decideSplit.decide(
            acts.of(actor, key),
            pair(body.kept(), body.absorbed()),
            Rulings.of(body.approved(), body.reason())));
  }
}
