package cn.jifen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Where the application is open to the outside, and only there. */
final class PortRules {
  private PortRules() {}

  static ArchRule portsAreInterfaces(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".application.port..")
        .and()
        .areTopLevelClasses()
        .and()
        .areNotRecords()
        .and()
        .areNotEnums()
        .and()
        .areNotAssignableTo(RuntimeException.class)
        .and(areNotPackageInfos())
        .should()
        .beInterfaces()
        .because("a port says what is needed; how it is done is an adapter's matter");
  }

  static ArchRule adaptersImplementOnlyPorts(String root) {
    return classes()
        .that()
        .resideInAnyPackage(root + ".persistence..", root + ".reports..", root + ".web..")
        .should(implementNothingOfTheApplicationBut(root))
        .because(
            "an adapter that implements anything else opens a second way into the application");
  }

  private static ArchCondition<JavaClass> implementNothingOfTheApplicationBut(String root) {
    return new ArchCondition<>("implement of the application only its ports") {
      @Override
      public void check(JavaClass adapter, ConditionEvents events) {
        adapter.getAllRawInterfaces().stream()
            .filter(type -> type.getPackageName().startsWith(root + ".application"))
            .filter(type -> !type.getPackageName().startsWith(root + ".application.port"))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            adapter,
                            adapter.getName() + " implements " + type.getName() + ", no port")));
      }
    };
  }

  private static DescribedPredicate<JavaClass> areNotPackageInfos() {
    return DescribedPredicate.describe(
        "are not package descriptions", type -> !type.getSimpleName().equals("package-info"));
  }
}
