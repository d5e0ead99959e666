package cn.jifen.web.documents;

import cn.jifen.application.access.Actor;
import cn.jifen.application.documents.ListDocuments;
import cn.jifen.application.documents.ReadDocument;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.web.input.Page;
import cn.jifen.web.input.Parameters;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Issued documents beside the handling notice. */
@Tag(name = "documents")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentController {
  private final ReadDocument read;
  private final ListDocuments list;

  DocumentController(ReadDocument read, ListDocuments list) {
    this.read = read;
    this.list = list;
  }

  @Get("/documents/{id}")
  @Operation(
      operationId = "getDocument",
      summary = "查看一份文书的登记",
      description = "限辖区经办机构、文书所涉机构和本人；人员的申诉已移交的本级医保行政部门（细则第四十九条）也可查阅。每次查阅记入日志。")
  DocumentView get(@Parameter(hidden = true) Actor actor, String id) {
    return DocumentView.of(shown(actor, id).document());
  }

  @Get("/documents/{id}/pdf")
  @Produces(MediaType.APPLICATION_PDF)
  @Operation(
      operationId = "getDocumentPdf",
      summary = "取文书的 PDF",
      description = "逐字节为出具时所存的文件；ETag 为其 SHA-256。")
  HttpResponse<byte[]> pdf(@Parameter(hidden = true) Actor actor, String id) {
    ReadDocument.Result.Shown shown = shown(actor, id);
    return PdfAnswer.of(
        "document-" + shown.document().id(), shown.pdf(), shown.document().sha256());
  }

  private ReadDocument.Result.Shown shown(Actor actor, String id) {
    return switch (read.read(actor, new DocumentId(Parameters.id(id)))) {
      case ReadDocument.Result.Shown shown -> shown;
      case ReadDocument.Result.Unknown _ -> throw ProblemException.notFound("没有该编号的文书，请检查地址中的编号");
      case ReadDocument.Result.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }

  @Get("/practitioners/{personCode}/documents")
  @Operation(
      operationId = "listDocumentsOfPractitioner",
      summary = "列出一名人员的文书",
      description = "按出具先后排列，只列出当前账号可以查看的文书。")
  Page<DocumentView> ofPractitioner(
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "国家医保人员代码", example = "D650100000001") String personCode,
      @Parameter(description = "上一页返回的 next") @QueryValue @Nullable String after,
      @Parameter(description = "每页条数（1–200）") @QueryValue @Nullable String limit) {
    PersonCode code = new PersonCode(Parameters.text("personCode", personCode));
    int most = Parameters.limit(limit);
    return switch (list.list(actor, code, Parameters.afterId(after), most + 1)) {
      case ListDocuments.Result.Listed listed ->
          Page.of(
              listed.documents().stream().map(DocumentView::of).toList(), most, DocumentView::id);
      case ListDocuments.Result.Unknown _ -> throw ProblemException.notFound("没有该人员，请核对人员代码");
      case ListDocuments.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
