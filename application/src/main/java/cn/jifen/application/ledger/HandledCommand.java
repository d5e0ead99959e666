package cn.jifen.application.ledger;

import cn.jifen.domain.kernel.UserId;
import java.time.Instant;

/**
 * A command that had its effect.
 *
 * @param commandId its id, given by the caller; at most 100 characters
 * @param user who gave it
 * @param digest SHA-256 of what was asked, 64 hex digits: the same id with another content is no
 *     repetition
 * @param made id of what it made or moved on: a proposal, a notice, a repair …
 * @param at moment in UTC
 */
public record HandledCommand(String commandId, UserId user, String digest, long made, Instant at) {}
