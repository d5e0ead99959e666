package cn.jifen.web.attachments;

import cn.jifen.application.attachments.Attachment;
import cn.jifen.application.attachments.AttachmentPurpose;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;

/** A stored file without its bytes. */
@Serdeable
@Schema(name = "Attachment", description = "附件的登记；文件内容另行下载")
record AttachmentView(
    @Schema(description = "附件编号") String id,
    @Schema(description = "所属人员的内部编号；属于机构的附件没有", nullable = true) Optional<String> personId,
    @Schema(description = "所属机构的代码；属于人员的附件没有", nullable = true) Optional<String> institutionCode,
    AttachmentPurpose purpose,
    @Schema(description = "用途的名称", example = "送达回证扫描件") String purposeLabel,
    @Schema(description = "所属申诉、申请或者通知书的编号", nullable = true) Optional<String> caseReference,
    @Schema(example = "送达回证.pdf") String fileName,
    @Schema(example = "application/pdf") String mediaType,
    @Schema(description = "字节数") long size,
    @Schema(description = "文件内容的 SHA-256") String sha256,
    @Schema(description = "上传的账号") String uploadedBy,
    Instant at) {

  static AttachmentView of(Attachment attachment) {
    return new AttachmentView(
        attachment.id().toString(),
        attachment.owner().asPerson().map(PersonId::toString),
        attachment.owner().asInstitution().map(InstitutionCode::value),
        attachment.purpose(),
        attachment.purpose().label(),
        attachment.caseReference().map(String::valueOf),
        attachment.fileName(),
        attachment.type().mediaType(),
        attachment.size(),
        attachment.sha256(),
        attachment.uploadedBy().value(),
        attachment.at());
  }
}
