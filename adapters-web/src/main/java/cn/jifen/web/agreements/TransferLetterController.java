package cn.jifen.web.agreements;

import cn.jifen.application.access.Actor;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.notices.IssueTransferLetter;
import cn.jifen.application.notices.NoticeNumber;
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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Letters to the health department and the drug regulator (Art 64). */
@Tag(name = "documents")
@Controller("/api/v1/transfer-letters")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TransferLetterController {
  private final IssueTransferLetter issue;
  private final Acts acts;

  TransferLetterController(IssueTransferLetter issue, Acts acts) {
    this.issue = issue;
    this.acts = acts;
  }

  /** An issued letter; its PDF is that of the document. */
  @Serdeable
  record TransferAnswer(
      String documentId, Optional<String> number, LocalDate issuedOn, String sha256) {
    static TransferAnswer of(IssuedDocument letter) {
      return new TransferAnswer(
          letter.id().toString(),
          letter.number().map(NoticeNumber::text),
          letter.issuedOn(),
          letter.sha256());
    }
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      operationId = "issueTransferLetter",
      summary = "出具移送通报函",
      description =
          "列出期间内已出具通知书、尚未通报的记分和处理（细则第六条、第七条、第六十四条）；再次出具只列新的。"
              + "此前通报的记分和处理已经撤销或者变更的，不论期间，在同一函中列明原通报函、原通报内容和现情况，只更正一次；"
              + "没有新的、只有需要更正的，也可以出具。")
  TransferAnswer issue(
      @Parameter(hidden = true) Actor actor,
      @Header(Acts.KEY) @Nullable String key,
      @Body TransferBody body) {
    IssueTransferLetter.Order order =
        new IssueTransferLetter.Order(
            body.area(), body.regulator(), body.addressee(), body.from(), body.to());
    return switch (issue.issue(acts.of(actor, key), order)) {
      case IssueTransferLetter.Result.Issued issued -> TransferAnswer.of(issued.letter());
      case IssueTransferLetter.Result.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
