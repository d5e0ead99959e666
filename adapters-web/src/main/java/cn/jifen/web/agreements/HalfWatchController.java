package cn.jifen.web.agreements;

import cn.jifen.application.access.Actor;
import cn.jifen.application.agreements.ConfirmHalfReached;
import cn.jifen.application.agreements.ListHalfWatch;
import cn.jifen.application.agreements.ReturnHalfConfirmation;
import cn.jifen.application.agreements.SuspendForHalf;
import cn.jifen.domain.kernel.InstitutionCode;
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

/** Institutions that reached half of their people, and the suspension of their agreement. */
@Tag(name = "agreements")
@Controller("/api/v1/half-watch/{year}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class HalfWatchController {
  private final ListHalfWatch list;
  private final ConfirmHalfReached confirm;
  private final SuspendForHalf suspend;
  private final ReturnHalfConfirmation giveBack;
  private final Acts acts;

  HalfWatchController(
      ListHalfWatch list,
      ConfirmHalfReached confirm,
      SuspendForHalf suspend,
      ReturnHalfConfirmation giveBack,
      Acts acts) {
    this.list = list;
    this.confirm = confirm;
    this.suspend = suspend;
    this.giveBack = giveBack;
    this.acts = acts;
  }

  /** A confirmation. */
  @Serdeable
  record HalfAnswer(String id) {}

  /** A suspended agreement. */
  @Serdeable
  record SuspensionAnswer(LocalDate from, Optional<LocalDate> until) {}

  @Get
  @Operation(
      operationId = "listHalfWatch",
      summary = "列出暂停、终止人次达到或者接近50%的机构",
      description = "辖区内，按机构代码排列，两项数据均为现有数据（细则第三十九条）；达到40%的提示接近。")
  Page<WatchedView> list(
      @Parameter(hidden = true) Actor actor,
      String year,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(description = "每页条数（1–200）") @QueryValue @Nullable String limit) {
    int most = Parameters.limit(limit);
    return switch (list.list(
        actor,
        Parameters.year(year),
        Parameters.optionalText("after", after).orElse(""),
        most + 1)) {
      case ListHalfWatch.Result.Listed listed ->
          Page.of(
              listed.institutions().stream().map(WatchedView::of).toList(),
              most,
              WatchedView::code);
      case ListHalfWatch.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{code}/confirm")
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "confirmHalfReached",
      summary = "确认达到50%及中止期限",
      description = "两项数据须与现有数据一致；期限依据协议确定，须在履行中的协议期限之内。")
  HalfAnswer confirm(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String year,
      String code,
      @Body HalfBody body) {
    ConfirmHalfReached.Confirmation confirmation =
        new ConfirmHalfReached.Confirmation(
            institution(code),
            Parameters.year(year),
            body.times(),
            body.people(),
            body.from(),
            body.until());
    return switch (confirm.confirm(acts.of(actor, key), confirmation)) {
      case ConfirmHalfReached.Result.Confirmed confirmed ->
          new HalfAnswer(confirmed.proposal().toString());
      case ConfirmHalfReached.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{code}/suspend")
  @Operation(
      operationId = "suspendForHalf",
      summary = "批准中止协议",
      description = "由确认人以外的复核人员批准，协议在所确认的期限内中止。")
  SuspensionAnswer suspend(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String year,
      String code) {
    return switch (suspend.suspend(acts.of(actor, key), institution(code), Parameters.year(year))) {
      case SuspendForHalf.Result.Suspended suspended ->
          new SuspensionAnswer(suspended.term().from(), suspended.term().until());
      case SuspendForHalf.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Post("/{code}/return")
  @Operation(operationId = "returnHalfConfirmation", summary = "退回确认", description = "须写明理由。")
  HalfAnswer giveBack(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      String year,
      String code,
      @Body WhyBody body) {
    return switch (giveBack.giveBack(
        acts.of(actor, key), institution(code), Parameters.year(year), body.reason())) {
      case ReturnHalfConfirmation.Result.Returned returned ->
          new HalfAnswer(returned.proposal().toString());
      case ReturnHalfConfirmation.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private static InstitutionCode institution(String code) {
    return new InstitutionCode(Parameters.text("code", code));
  }
}
