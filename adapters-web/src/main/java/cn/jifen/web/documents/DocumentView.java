package cn.jifen.web.documents;

import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentReplacement;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A document in the register. */
@Serdeable
record DocumentView(
    String id,
    DocumentKind kind,
    @Schema(description = "文书名称", example = "恢复评估结果通知书") String title,
    @Schema(description = "文号；表格和记录没有文号", example = "乌医保经〔2026〕31号", nullable = true)
        Optional<String> number,
    String office,
    @Schema(nullable = true) Optional<String> personId,
    @Schema(nullable = true) Optional<String> institutionCode,
    LocalDate issuedOn,
    @Schema(description = "所存 PDF 的 SHA-256") String sha256,
    @Schema(description = "自该日起作废，不出现的为有效", nullable = true) Optional<LocalDate> replacedOn,
    @Schema(description = "替代它的文书；没有替代文书的不出现", nullable = true) Optional<String> replacedBy) {

  static DocumentView of(IssuedDocument document) {
    return new DocumentView(
        document.id().toString(),
        document.kind(),
        document.kind().label(),
        document.number().map(NoticeNumber::text),
        document.office().value(),
        document.person().map(PersonId::toString),
        document.institution().map(InstitutionCode::value),
        document.issuedOn(),
        document.sha256(),
        document.replaced().map(DocumentReplacement::on),
        document.replaced().flatMap(DocumentReplacement::by).map(DocumentId::toString));
  }
}
