package cn.jifen.application.documents;

import java.util.Optional;

/**
 * A measure without a score that no longer counts, and what stands instead (Art 26, 37).
 *
 * @param notice by which it was ordered
 * @param revoked as it was notified
 * @param instead the same measure with another term; empty: none, it is revoked
 */
public record OrderChange(
    CitedLetter notice, DocumentMeasure revoked, Optional<DocumentMeasure> instead) {}
