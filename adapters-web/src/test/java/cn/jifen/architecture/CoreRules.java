package cn.jifen.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** What makes domain and application a functional core: same input, same outcome, anywhere. */
final class CoreRules {
  private CoreRules() {}

  static ArchRule timeComesThroughAPort(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(core(root))
        .should(callMethodWhere(readsTheClock()))
        .because("a legal day is an argument, never the machine's today");
  }

  static ArchRule noDatesOfOldKind(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(core(root))
        .should()
        .dependOnClassesThat(assignableTo(Date.class).or(assignableTo(Calendar.class)))
        .because("a legal day is a LocalDate, a moment an Instant");
  }

  static ArchRule noChance(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(core(root))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(RandomGenerator.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .because("identities and codes come through a port, so that a case can be told again");
  }

  static ArchRule noFloatingPoint(String root) {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(core(root))
        .should()
        .notHaveRawType(double.class)
        .andShould()
        .notHaveRawType(float.class)
        .andShould()
        .notHaveRawType(Double.class)
        .andShould()
        .notHaveRawType(Float.class)
        .because("points and money are exact");
  }

  static ArchRule domainTouchesNothingOutside(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".domain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.concurrent..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .because("the law computes; reading, sending and waiting are for others");
  }

  static ArchRule classesAreClosed(String root) {
    return classes()
        .that()
        .resideInAnyPackage(core(root))
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .and()
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .because("rules and use cases are not changed by inheriting from them");
  }

  private static DescribedPredicate<JavaMethodCall> readsTheClock() {
    return DescribedPredicate.describe("read the machine's clock or zone", CoreRules::readsClock);
  }

  private static boolean readsClock(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    String method = call.getTarget().getName();
    return owner.getPackageName().startsWith("java.time") && method.equals("now")
        || owner.isEquivalentTo(Clock.class) && !method.equals("fixed")
        || owner.isEquivalentTo(ZoneId.class) && method.equals("systemDefault")
        || owner.isEquivalentTo(TimeZone.class) && method.equals("getDefault")
        || owner.isEquivalentTo(System.class)
            && (method.equals("currentTimeMillis") || method.equals("nanoTime"));
  }

  private static String[] core(String root) {
    return new String[] {root + ".domain..", root + ".application.."};
  }
}
