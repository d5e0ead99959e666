package cn.jifen.application.registry;

import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Registration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Registrations with their history; the key is person, institution and first day. Those of a person
 * who was merged into another are the kept one's too, as long as the merge stands.
 */
public interface Registrations {
  /**
   * All registrations of these people as they are known now, by first day; people without any are
   * missing. Who was merged into another has that person's.
   */
  Map<PersonId, List<Registration>> of(Collection<PersonId> people);

  /**
   * The same as it was known at a moment: only versions recorded by then, that moment included.
   * People merged since are one.
   */
  Map<PersonId, List<Registration>> knownAt(Collection<PersonId> people, Instant moment);

  /**
   * Adds a version of each, never changing an earlier one. A version of a registration that a
   * merged person brought along is a version of that person's.
   */
  void record(Collection<Registration> registrations, Instant recordedAt);
}
