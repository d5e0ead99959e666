package cn.jifen.application.registry;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.CodePattern;
import cn.jifen.domain.registry.CodePatterns;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.PersonName;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.ResidentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be wrong with what an office writes down about a person. */
final class PractitionerChecks {
  private final People people;
  private final CodePatterns patterns;
  private final RegistryFindings findings;

  PractitionerChecks(People people, CodePatterns patterns, RuleBook book) {
    this.people = people;
    this.patterns = patterns;
    this.findings = new RegistryFindings(book);
  }

  static IdentityDocument normalised(IdentityDocument given) {
    return new IdentityDocument(given.type(), ResidentId.normalised(given.number()));
  }

  List<Finding> ofName(String name) {
    return PersonName.flawIn(name)
        .map(flaw -> List.of(findings.flaw("name-flawed", flaw.label(), "姓名有误")))
        .orElse(List.of());
  }

  /** Of a normalised document; no finding shows its number. */
  List<Finding> ofIdentity(IdentityDocument identity) {
    if (identity.number().isEmpty()) {
      return List.of(findings.flaw("identity-missing", "请填写证件号码", "没有填写证件号码"));
    }
    if (identity.type() != IdentityType.RESIDENT_ID) {
      return List.of();
    }
    return ResidentId.flawIn(identity.number())
        .map(flaw -> List.of(findings.flaw("identity-flawed", flaw.label(), "身份证件号码有误")))
        .orElse(List.of());
  }

  /**
   * Of a code.
   *
   * @param holder the person who is to have it; empty: somebody new
   */
  List<Finding> ofCode(PersonCode code, Category category, Optional<PersonId> holder) {
    List<Finding> found = new ArrayList<>();
    CodePattern pattern = patterns.of(category);
    if (!pattern.fits(code.value())) {
      found.add(findings.flaw("person-code-pattern", "应为：" + pattern.description(), "人员代码不合编码规则"));
    }
    Optional<PersonId> owner =
        Optional.ofNullable(people.byCode(List.of(code)).get(code)).map(Practitioner::id);
    if (owner.isPresent() && !owner.equals(holder)) {
      found.add(findings.codeOfAnother());
    }
    return found;
  }
}
