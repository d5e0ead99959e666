package cn.jifen.application.registry;

import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Practitioner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Managed people with their history. Identity numbers are encrypted at rest and found by a blind
 * index; codes are attributes with a history (rules 1.2): an earlier code still finds its person.
 * Who was merged into another is answered for by the one kept: under the id, code or document that
 * was asked for stands that person.
 */
public interface People {
  /** The people who have or had these codes, as they are known now. */
  Map<PersonCode, Practitioner> byCode(Collection<PersonCode> codes);

  /** The people of these ids, as they are known now. */
  Map<PersonId, Practitioner> byId(Collection<PersonId> people);

  /**
   * The people of these ids as they were known at a moment, that moment included, by the merges
   * known then; who was not registered by then is missing.
   */
  Map<PersonId, Practitioner> knownAt(Collection<PersonId> people, Instant moment);

  /** Who holds these documents. */
  Map<IdentityDocument, PersonId> byIdentity(Collection<IdentityDocument> documents);

  /**
   * The documents of these people, decrypted: only for masking, and for unmasking with a logged
   * reason.
   */
  Map<PersonId, IdentityDocument> identitiesOf(Collection<PersonId> people);

  /**
   * The newest documents recorded by a moment, of these very people: whoever was merged since still
   * has the own one.
   */
  Map<PersonId, IdentityDocument> identitiesKnownAt(Collection<PersonId> people, Instant moment);

  /** Who was registered with a code, an earlier one too, merged into another since or not. */
  Optional<PersonId> holderOf(PersonCode code);

  /**
   * A page of the versions of a person, and of those who are one with it, by {@link
   * PractitionerVersion#key}.
   *
   * @param after place after which the page starts
   */
  List<PractitionerVersion> versionsOf(PersonId person, VersionKey after, int limit);

  /**
   * Adds a version of each, never changing an earlier one; a person not known yet gets the first
   * one and the document.
   *
   * @param by who records it
   * @throws cn.jifen.application.port.ConcurrentChange when somebody else registered the same
   *     document or code meanwhile
   */
  void record(
      Collection<IdentifiedPractitioner> people,
      LocalDate validFrom,
      UserId by,
      Instant recordedAt);
}
