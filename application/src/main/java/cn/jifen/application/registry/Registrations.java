package cn.jifen.application.registry;

import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Registration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Registrations with their history; the key is person, institution and first day. */
public interface Registrations {
  /**
   * All registrations of these people as they are known now, by first day; people without any are
   * missing.
   */
  Map<PersonId, List<Registration>> of(Collection<PersonId> people);

  /** The same as it was known at a moment: only versions recorded by then, that moment included. */
  Map<PersonId, List<Registration>> knownAt(Collection<PersonId> people, Instant moment);

  /** Adds a version of each, never changing an earlier one. */
  void record(Collection<Registration> registrations, Instant recordedAt);
}
