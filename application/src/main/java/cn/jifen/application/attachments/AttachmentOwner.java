package cn.jifen.application.attachments;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import java.util.Optional;

/** Whose attachment it is: that decides who may see it. */
public sealed interface AttachmentOwner {
  /** It belongs in a person's file. */
  record OfPerson(PersonId person) implements AttachmentOwner {}

  /** It is about an institution and no single person. */
  record OfInstitution(InstitutionCode institution) implements AttachmentOwner {}

  /** The person, where it is one. */
  default Optional<PersonId> asPerson() {
    return switch (this) {
      case OfPerson of -> Optional.of(of.person());
      case OfInstitution _ -> Optional.empty();
    };
  }

  /** The institution, where it is one. */
  default Optional<InstitutionCode> asInstitution() {
    return switch (this) {
      case OfPerson _ -> Optional.empty();
      case OfInstitution of -> Optional.of(of.institution());
    };
  }
}
