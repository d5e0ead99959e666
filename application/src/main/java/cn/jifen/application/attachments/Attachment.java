package cn.jifen.application.attachments;

import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * One stored file, without its bytes.
 *
 * @param caseReference id of the appeal, application or notice that it belongs to
 * @param fileName as the uploader named it; see {@link FileNames}
 * @param size in bytes, 1 to {@link StoreAttachment#LARGEST}
 * @param sha256 of the bytes, 64 hex digits
 * @param at the moment of storing, in UTC
 */
public record Attachment(
    AttachmentId id,
    AttachmentOwner owner,
    AttachmentPurpose purpose,
    Optional<Long> caseReference,
    String fileName,
    AttachmentType type,
    long size,
    String sha256,
    UserId uploadedBy,
    Instant at) {}
