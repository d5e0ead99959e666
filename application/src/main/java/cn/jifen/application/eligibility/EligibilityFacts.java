package cn.jifen.application.eligibility;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.registry.IdentityDocument;
import java.util.Collection;
import java.util.Optional;

/** Loads at once what is needed to judge payment for these people at these institutions. */
public interface EligibilityFacts {
  /** The facts as they are known now: few queries whatever the number of codes, each by index. */
  FactBase load(Collection<PersonCode> people, Collection<InstitutionCode> institutions);

  /**
   * The code under which {@link FactBase} knows the holder of a document, also one without a
   * national code.
   */
  Optional<FactBase.Person> loadByIdentity(IdentityDocument document);
}
