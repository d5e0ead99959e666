package cn.jifen.web.attachments;

import cn.jifen.application.access.Actor;
import cn.jifen.application.attachments.Attachment;
import cn.jifen.application.attachments.AttachmentOwner;
import cn.jifen.application.attachments.AttachmentPurpose;
import cn.jifen.application.attachments.ListAttachments;
import cn.jifen.application.attachments.ReadAttachment;
import cn.jifen.application.attachments.StoreAttachment;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.web.input.Page;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import cn.jifen.web.security.Acts;
import cn.jifen.web.security.TakesFile;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
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
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Scanned receipts, sealed notices, appeal papers and evidence. */
@Tag(name = "attachments")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AttachmentController {
  /** For what opens the file in a browser all the same: no script, no form, no own origin. */
  private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

  /** Each holds up to 20 MiB, and as much again while it grows and is stored. */
  private static final int UPLOADS_AT_ONCE = 8;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final StoreAttachment store;
  private final ReadAttachment read;
  private final ListAttachments list;
  private final Acts acts;
  private final UploadSlots slots = new UploadSlots(UPLOADS_AT_ONCE, LONGEST_WAIT);

  AttachmentController(
      StoreAttachment store, ReadAttachment read, ListAttachments list, Acts acts) {
    this.store = store;
    this.read = read;
    this.list = list;
    this.acts = acts;
  }

  @Post("/practitioners/{personId}/attachments")
  @Consumes(MediaType.ALL)
  @TakesFile(most = StoreAttachment.LARGEST)
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "storePractitionerAttachment",
      summary = "存入属于人员的附件",
      description =
          "请求内容就是文件本身（PDF、PNG 或者 JPEG，最大 20 MiB），Content-Type 写明格式，文件名放在请求头"
              + " Jifen-File-Name 中。限辖区内经办岗位和该人员登记备案过的机构。")
  AttachmentView storeForPerson(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Header(FileNameHeader.NAME) @Nullable String fileName,
      @Parameter(hidden = true) HttpHeaders headers,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Parameter(description = "用途", required = true) @QueryValue @Nullable String purpose,
      @Parameter(description = "所属申诉、申请或者通知书的编号") @QueryValue @Nullable String caseReference,
      @Body @Nullable InputStream content)
      throws IOException {
    try (InputStream file = SentFile.of(content, headers)) {
      return stored(
          actor, key, upload(person(personId), purpose, caseReference, fileName, headers, file));
    }
  }

  @Post("/institutions/{code}/attachments")
  @Consumes(MediaType.ALL)
  @TakesFile(most = StoreAttachment.LARGEST)
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "storeInstitutionAttachment",
      summary = "存入属于机构的附件",
      description = "要求与属于人员的附件相同。限辖区内经办岗位和该机构。")
  AttachmentView storeForInstitution(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Header(FileNameHeader.NAME) @Nullable String fileName,
      @Parameter(hidden = true) HttpHeaders headers,
      @Parameter(description = "国家医保机构代码", example = "H65010200001") String code,
      @Parameter(description = "用途", required = true) @QueryValue @Nullable String purpose,
      @Parameter(description = "所属申诉、申请或者通知书的编号") @QueryValue @Nullable String caseReference,
      @Body @Nullable InputStream content)
      throws IOException {
    try (InputStream file = SentFile.of(content, headers)) {
      return stored(
          actor, key, upload(institution(code), purpose, caseReference, fileName, headers, file));
    }
  }

  private static StoreAttachment.Upload upload(
      AttachmentOwner owner,
      @Nullable String purpose,
      @Nullable String caseReference,
      @Nullable String fileName,
      HttpHeaders headers,
      InputStream file) {
    return new StoreAttachment.Upload(
        owner,
        Parameters.oneOf("purpose", AttachmentPurpose.class, purpose)
            .orElseThrow(() -> ProblemException.invalid("purpose", "必须填写该参数")),
        Parameters.optionalId("caseReference", caseReference),
        FileNameHeader.decoded(fileName),
        headers.getFirst(HttpHeaders.CONTENT_TYPE).orElse(""),
        file);
  }

  private AttachmentView stored(Actor actor, @Nullable String key, StoreAttachment.Upload upload)
      throws IOException {
    return switch (slots.within(() -> store.store(acts.of(actor, key), upload))) {
      case StoreAttachment.Result.Stored stored -> AttachmentView.of(stored.attachment());
      case StoreAttachment.Result.Unfit unfit -> throw UnfitAttachment.problem(unfit.defect());
      case StoreAttachment.Result.Unknown _ -> throw unknownOwner();
      case StoreAttachment.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Get("/practitioners/{personId}/attachments")
  @Operation(
      operationId = "listPractitionerAttachments",
      summary = "列出属于人员的附件",
      description = "按编号排列；可查阅的岗位与一医一档相同，每次查阅记入日志。")
  Page<AttachmentView> listOfPerson(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "内部编号", example = "1") String personId,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(description = "每页条数（1–200）") @QueryValue @Nullable String limit) {
    return page(actor, person(personId), after, limit);
  }

  @Get("/institutions/{code}/attachments")
  @Operation(
      operationId = "listInstitutionAttachments",
      summary = "列出属于机构的附件",
      description = "按编号排列；限该机构及其所在地和上级经办机构。")
  Page<AttachmentView> listOfInstitution(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "国家医保机构代码", example = "H65010200001") String code,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(description = "每页条数（1–200）") @QueryValue @Nullable String limit) {
    return page(actor, institution(code), after, limit);
  }

  private Page<AttachmentView> page(
      Actor actor, AttachmentOwner owner, @Nullable String after, @Nullable String limit) {
    int most = Parameters.limit(limit);
    return switch (list.list(actor, owner, Parameters.afterId(after), most + 1)) {
      case ListAttachments.Result.Listed listed ->
          Page.of(
              listed.attachments().stream().map(AttachmentView::of).toList(),
              most,
              AttachmentView::id);
      case ListAttachments.Result.Unknown _ -> throw unknownOwner();
      case ListAttachments.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  @Get("/attachments/{id}/content")
  @Produces({"application/pdf", "image/png", "image/jpeg"})
  @Operation(
      operationId = "getAttachmentContent",
      summary = "下载附件",
      description = "逐字节为存入时的文件，只供下载；ETag 为其 SHA-256。可查阅的岗位与一医一档相同，查阅属于人员的附件记入日志。")
  HttpResponse<byte[]> content(@Parameter(hidden = true) Actor actor, String id) {
    return switch (read.read(actor, new AttachmentId(Parameters.id(id)))) {
      case ReadAttachment.Result.Shown shown -> download(shown.attachment(), shown.content());
      case ReadAttachment.Result.Unknown _ -> throw ProblemException.notFound("没有该编号的附件，请核对附件编号");
      case ReadAttachment.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }

  private static HttpResponse<byte[]> download(Attachment attachment, byte[] content) {
    String plain = "attachment-" + attachment.id() + "." + attachment.type().extension();
    return HttpResponse.ok(content)
        .contentType(attachment.type().mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, FileNameHeader.download(plain, attachment.fileName()))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", SANDBOX)
        .header(HttpHeaders.ETAG, "\"" + attachment.sha256() + "\"");
  }

  private static AttachmentOwner person(String id) {
    return new AttachmentOwner.OfPerson(new PersonId(Parameters.id(id)));
  }

  private static AttachmentOwner institution(String code) {
    return new AttachmentOwner.OfInstitution(new InstitutionCode(Parameters.text("code", code)));
  }

  private static ProblemException unknownOwner() {
    return ProblemException.notFound("没有该人员或者机构，请核对编号");
  }
}
