package cn.jifen.application.documents;

import java.util.Optional;

/**
 * A score that no longer counts, and what stands instead.
 *
 * @param voided as it was notified
 * @param instead the score in its place; empty: none, it is revoked
 */
public record ScoreChange(DocumentScore voided, Optional<DocumentScore> instead) {}
