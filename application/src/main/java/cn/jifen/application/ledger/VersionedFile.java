package cn.jifen.application.ledger;

import cn.jifen.domain.eligibility.PersonFile;

/**
 * A person's file as it was loaded.
 *
 * @param version how often it was saved; 0 for a person without events
 */
public record VersionedFile(PersonFile file, long version) {}
