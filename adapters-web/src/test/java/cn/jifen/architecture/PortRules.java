package cn.jifen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Where the application is open to the outside: interfaces of it that an adapter implements. */
final class PortRules {
  private PortRules() {}

  static ArchRule portsAreInterfaces(String root) {
    return classes()
        .that()
        .resideInAnyPackage(adapters(root))
        .should(extendNoClassOf(root + ".application", root + ".domain"))
        .because("a port says what is needed; how it is done is the adapter's matter");
  }

  static ArchRule theCoreImplementsNoPort(String root) {
    return classes()
        .that()
        .resideInAnyPackage(root + ".domain..", root + ".application..")
        .should(implementNoPortOf(root + ".application"))
        .because("an interface with its implementation beside it is no border, only a detour");
  }

  static ArchRule noPortHasTwoAdapters(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".application..")
        .and()
        .areInterfaces()
        .should(haveAtMostOneAdapter())
        .because("which of two is wired would be chance; variants are configured inside one");
  }

  private static ArchCondition<JavaClass> extendNoClassOf(String... cores) {
    return new ArchCondition<>("extend no class of the core") {
      @Override
      public void check(JavaClass adapter, ConditionEvents events) {
        adapter
            .getRawSuperclass()
            .filter(parent -> isBelow(parent, cores))
            .ifPresent(
                parent ->
                    events.add(
                        SimpleConditionEvent.violated(
                            adapter, adapter.getName() + " extends " + parent.getName())));
      }
    };
  }

  private static ArchCondition<JavaClass> implementNoPortOf(String application) {
    return new ArchCondition<>("implement no port") {
      @Override
      public void check(JavaClass subject, ConditionEvents events) {
        subject.getRawInterfaces().stream()
            .filter(type -> isBelow(type, application) && !type.reflect().isSealed())
            .forEach(
                port ->
                    events.add(
                        SimpleConditionEvent.violated(
                            subject, subject.getName() + " implements " + port.getName())));
      }
    };
  }

  private static ArchCondition<JavaClass> haveAtMostOneAdapter() {
    return new ArchCondition<>("have at most one adapter") {
      @Override
      public void check(JavaClass port, ConditionEvents events) {
        List<String> adapters =
            port.getAllSubclasses().stream()
                .filter(type -> !type.isInterface() && !type.reflect().isSynthetic())
                .map(JavaClass::getName)
                .sorted()
                .toList();
        if (adapters.size() > 1 && !port.reflect().isSealed()) {
          events.add(
              SimpleConditionEvent.violated(
                  port, port.getName() + " is implemented by " + adapters));
        }
      }
    };
  }

  private static boolean isBelow(JavaClass type, String... packages) {
    return List.of(packages).stream()
        .anyMatch(name -> (type.getPackageName() + ".").startsWith(name + "."));
  }

  private static String[] adapters(String root) {
    return new String[] {root + ".persistence..", root + ".reports..", root + ".web.."};
  }
}
