package cn.jifen.application.documents;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import java.util.Optional;

/**
 * What a document is to be, and about whom.
 *
 * @param kind decides whether it takes a number
 * @param person whom it is about; empty: nobody in particular
 * @param institution which it is about, and which may read it; empty: none
 */
public record DocumentSubject(
    DocumentKind kind, Optional<PersonId> person, Optional<InstitutionCode> institution) {

  /** A document about a person at an institution. */
  public static DocumentSubject of(
      DocumentKind kind, PersonId person, InstitutionCode institution) {
    return new DocumentSubject(kind, Optional.of(person), Optional.of(institution));
  }
}
