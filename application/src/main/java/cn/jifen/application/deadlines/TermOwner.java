package cn.jifen.application.deadlines;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whose term it is, and the how many-th of the owner.
 *
 * @param person the person; empty for an institution's own
 * @param ordinal 1, 2, 3 … in the order of the fold
 * @param institution the institution that it concerns; empty for a person's where none does
 */
public record TermOwner(
    Optional<PersonId> person, int ordinal, Optional<InstitutionCode> institution)
    implements Comparable<TermOwner> {
  private static final Comparator<TermOwner> ORDER =
      Comparator.comparingLong(TermOwner::personNumber)
          .thenComparingInt(TermOwner::ordinal)
          .thenComparing(TermOwner::institutionText);

  /** The person's number, 0 for none: institutions come first. */
  public long personNumber() {
    return person.map(PersonId::value).orElse(0L);
  }

  /** The institution's code, the empty text for none. */
  public String institutionText() {
    return institution.map(InstitutionCode::value).orElse("");
  }

  /** The owner of these numbers and that text. */
  public static TermOwner of(long person, int ordinal, String institution) {
    return new TermOwner(
        person == 0 ? Optional.empty() : Optional.of(new PersonId(person)),
        ordinal,
        institution.isEmpty() ? Optional.empty() : Optional.of(new InstitutionCode(institution)));
  }

  @Override
  public int compareTo(TermOwner other) {
    return ORDER.compare(this, other);
  }
}
