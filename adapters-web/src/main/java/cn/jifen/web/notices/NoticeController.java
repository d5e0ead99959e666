package cn.jifen.web.notices;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.documents.VerifyDocument;
import cn.jifen.application.notices.DrawNotice;
import cn.jifen.application.notices.IssueNotice;
import cn.jifen.application.notices.ListNotices;
import cn.jifen.application.notices.NoticePlace;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.web.documents.PdfAnswer;
import cn.jifen.web.input.Page;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.scoring.PersonReferences;
import cn.jifen.web.security.Acts;
import cn.jifen.web.security.OpenToPublic;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Handling notices: issue, register, documents, verification. */
@Tag(name = "notices")
@Controller("/api/v1/notices")
@ExecuteOn(TaskExecutors.BLOCKING)
final class NoticeController {
  private final IssueNotice issue;
  private final DrawNotice draw;
  private final ListNotices list;
  private final VerifyDocument verify;
  private final PersonReferences people;
  private final Acts acts;
  private final Now now;

  NoticeController(
      IssueNotice issue,
      DrawNotice draw,
      ListNotices list,
      VerifyDocument verify,
      PersonReferences people,
      Acts acts,
      Now now) {
    this.issue = issue;
    this.draw = draw;
    this.list = list;
    this.verify = verify;
    this.people = people;
    this.acts = acts;
    this.now = now;
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "issueNotice",
      summary = "出具记分处理通知书",
      description = "取号、生成并存储文书、措施生效，一并完成（细则第四十条）；任何一步不成，全部不生效、文号不占用。")
  NoticeView issue(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body IssueBody body) {
    return switch (issue.issue(
        acts.of(actor, key),
        people.find(actor, Role.OFFICER, body.personCode(), body.personId()),
        new DecisionNo(body.decisionNo()),
        body.firstDay())) {
      case IssueNotice.Result.Issued issued -> NoticeView.of(issued.notice());
      case IssueNotice.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  @Get
  @Operation(
      operationId = "listNotices",
      summary = "列出本机构出具的通知书",
      description = "省级岗位看全部。按出具日期排列，同日按编号。from、to 为出具日期，首尾均包括；不填为当年。")
  Page<NoticeView> list(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "出具日期起", example = "2026-01-01") @QueryValue @Nullable String from,
      @Parameter(description = "出具日期止", example = "2026-12-31") @QueryValue @Nullable String to,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(description = "每页条数（1–200）") @QueryValue @Nullable String limit) {
    LocalDate today = now.today();
    LocalDate first = Parameters.date("from", from).orElse(today.withDayOfYear(1));
    LocalDate last = Parameters.date("to", to).orElse(today);
    if (last.isBefore(first)) {
      throw ProblemException.invalid("to", "不能早于起始日 " + first);
    }
    int most = Parameters.limit(limit);
    ListNotices.Result result =
        list.list(actor, first, last, Parameters.after(after, NoticePlace::of), most + 1);
    return switch (result) {
      case ListNotices.Result.Listed listed ->
          Page.of(listed.notices(), most, notice -> notice.place().toString()).map(NoticeView::of);
      case ListNotices.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  @Get("/{id}")
  @Operation(
      operationId = "getNotice",
      summary = "查看一份通知书的登记",
      description = "限出具机构及其上级；人员的申诉已移交的本级医保行政部门（细则第四十九条）也可查阅。每次查阅记入日志。")
  NoticeView get(@Parameter(hidden = true) Actor actor, String id) {
    return NoticeView.of(document(actor, id).notice());
  }

  @Get("/{id}/pdf")
  @Produces(MediaType.APPLICATION_PDF)
  @Operation(
      operationId = "getNoticePdf",
      summary = "取通知书的 PDF",
      description = "逐字节为出具时所存的文件；ETag 为其 SHA-256。")
  HttpResponse<byte[]> pdf(@Parameter(hidden = true) Actor actor, String id) {
    DrawNotice.Result.Document document = document(actor, id);
    return PdfAnswer.of(
        "notice-" + document.notice().id(), document.pdf(), document.notice().sha256().orElse(""));
  }

  private DrawNotice.Result.Document document(Actor actor, String id) {
    return switch (draw.draw(actor, new NoticeId(Parameters.id(id)))) {
      case DrawNotice.Result.Document document -> document;
      case DrawNotice.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  @Get("/verification")
  @OpenToPublic
  @Operation(
      operationId = "verifyNotice",
      summary = "核验通知书等编号文书的真伪",
      description = "凭文号和核验码；不表明身份也可核验，只答复文号、出具机构、日期和文件摘要。")
  VerificationAnswer verify(
      @Parameter(description = "文号", required = true, example = "乌医保经〔2026〕12号") @QueryValue
          @Nullable String number,
      @Parameter(description = "核验码", required = true, example = "7Q4M-9XKD-2RTB-HW6P") @QueryValue
          @Nullable String code) {
    return verify
        .verify(Parameters.text("number", number), Parameters.text("code", code))
        .map(VerificationAnswer::of)
        .orElseThrow(() -> ProblemException.notFound("没有与该文号和核验码相符的文书，请核对后重试"));
  }
}
