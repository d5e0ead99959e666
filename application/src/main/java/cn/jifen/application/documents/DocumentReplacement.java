package cn.jifen.application.documents;

import cn.jifen.domain.kernel.DocumentId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document no longer proves anything; its bytes stay as they are.
 *
 * @param on legal day of the replacement
 * @param by the document that took its place; empty: none did
 */
public record DocumentReplacement(LocalDate on, Optional<DocumentId> by) {}
