package cn.jifen.application.access;

import cn.jifen.domain.kernel.PersonId;
import java.time.Instant;

/**
 * One reading of a person's file.
 *
 * @param at the moment in UTC
 * @param what was read
 * @param reason the reader's reason where one is asked for; of attachments, which; else empty
 */
public record FileAccess(PersonId person, Actor actor, Instant at, What what, String reason) {
  /** What was read. */
  public enum What {
    /** The file with its timeline, the identity number masked. */
    FILE,
    /** A document about the person. */
    DOCUMENT,
    /** A stored attachment, or the list of them. */
    ATTACHMENT,
    /** The identity number in full: always with a reason. */
    IDENTITY
  }
}
