package cn.jifen.application.documents;

import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document in the register.
 *
 * @param number in the office's series; empty for forms and records
 * @param office that issued it; its area decides which offices may read it
 * @param person whom it is about; empty: nobody in particular
 * @param institution which it is about, and which may read it; empty: none
 * @param issuedOn legal day of issue
 * @param verificationCode unguessable
 * @param sha256 of the stored PDF, 64 hex digits
 * @param replaced since when another stands in its place; empty: it is the valid one
 */
public record IssuedDocument(
    DocumentId id,
    DocumentKind kind,
    Optional<NoticeNumber> number,
    OfficeCode office,
    Optional<PersonId> person,
    Optional<InstitutionCode> institution,
    LocalDate issuedOn,
    String verificationCode,
    String sha256,
    Optional<DocumentReplacement> replaced) {}
