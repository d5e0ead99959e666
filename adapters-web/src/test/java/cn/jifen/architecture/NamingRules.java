package cn.jifen.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Names say what a thing is in the field, not what it is in the program. */
final class NamingRules {
  private static final String TECHNICAL = ".*(Impl|Utils?|Helpers?|Manager|Dto|DTO)";

  private NamingRules() {}

  static ArchRule typesAreNamedByTheirMeaning(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveSimpleName("Impl")
        .orShould()
        .haveNameMatching(TECHNICAL)
        .because("such a name hides what the class is");
  }

  static ArchRule interfacesHaveNoPrefix(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and(are(INTERFACES))
        .should()
        .haveNameMatching(".*[.$]I[A-Z][a-z].*")
        .because("a port is a collection noun or a question");
  }

  static ArchRule fieldsAreNamedByTheirMeaning(String root) {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching("(?i).*impl")
        .because("whoever uses a thing does not care that it is an implementation");
  }

  static ArchRule packagesTellTheirPurpose(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(beInADescribedPackage())
        .because(
            "each package says in its package-info what it is for and from which law it comes");
  }

  private static ArchCondition<JavaClass> beInADescribedPackage() {
    return new ArchCondition<>("be in a package with a package-info") {
      @Override
      public void check(JavaClass subject, ConditionEvents events) {
        if (subject.getPackage().tryGetPackageInfo().isEmpty()) {
          events.add(
              SimpleConditionEvent.violated(
                  subject, subject.getName() + " is in a package without package-info"));
        }
      }
    };
  }
}
