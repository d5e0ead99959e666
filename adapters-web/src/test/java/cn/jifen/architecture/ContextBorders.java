package cn.jifen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which context of the domain may use which: other aggregates are known by their id only. */
final class ContextBorders {
  /** For everybody. */
  private static final Set<String> SHARED = Set.of("kernel", "law");

  /** Each context and what it may use beside the shared ones. */
  static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("kernel", Set.of()),
          Map.entry("law", Set.of()),
          Map.entry("registry", Set.of()),
          Map.entry("agreements", Set.of("registry")),
          Map.entry("scoring", Set.of("registry", "agreements")),
          Map.entry("eligibility", Set.of("registry", "scoring")),
          Map.entry("notices", Set.of("eligibility", "scoring")),
          Map.entry("appeals", Set.of("notices", "eligibility", "scoring")),
          Map.entry("restoration", Set.of("eligibility", "appeals")),
          Map.entry(
              "deadlines",
              Set.of(
                  "notices",
                  "appeals",
                  "restoration",
                  "eligibility",
                  "scoring",
                  "registry",
                  "agreements")),
          Map.entry("screening", Set.of("eligibility", "registry")),
          Map.entry("filing", Set.of()));

  private ContextBorders() {}

  static ArchRule contextsUseOnlyWhatTheyMay(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".domain.*..")
        .should(useOnlyWhatItMay(root + ".domain."))
        .because("a context that reaches into another can no longer change alone");
  }

  static ArchRule contextsAreKnown(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".domain.*..")
        .should(beInAKnownContext(root + ".domain."))
        .because("a new context first says what it may use");
  }

  static ArchRule kernelUsesNoContext(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".domain.kernel..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(root + ".domain.kernel..", "java..")
        .because("the shared words stand below everything, the law too");
  }

  private static ArchCondition<JavaClass> useOnlyWhatItMay(String domain) {
    return new ArchCondition<>("use only the contexts that its own may use") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        String from = contextOf(user, domain).orElseThrow();
        user.getDirectDependenciesFromSelf()
            .forEach(
                dependency ->
                    contextOf(dependency.getTargetClass(), domain)
                        .filter(to -> !mayUse(from, to))
                        .ifPresent(
                            to ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        user,
                                        from
                                            + " uses "
                                            + to
                                            + ": "
                                            + dependency.getDescription()))));
      }
    };
  }

  private static ArchCondition<JavaClass> beInAKnownContext(String domain) {
    return new ArchCondition<>("be in a context of the architecture") {
      @Override
      public void check(JavaClass subject, ConditionEvents events) {
        String context = contextOf(subject, domain).orElseThrow();
        if (!MAY_USE.containsKey(context)) {
          events.add(
              SimpleConditionEvent.violated(
                  subject, subject.getName() + " is in the unknown context " + context));
        }
      }
    };
  }

  private static boolean mayUse(String from, String to) {
    return from.equals(to)
        || SHARED.contains(to)
        || MAY_USE.getOrDefault(from, Set.of()).contains(to);
  }

  /** The context of a class: the first part of its package below {@code domain}. */
  private static Optional<String> contextOf(JavaClass subject, String domain) {
    String packageName = subject.getBaseComponentType().getPackageName();
    return packageName.startsWith(domain)
        ? Optional.of(packageName.substring(domain.length()).split("\\.", 2)[0])
        : Optional.empty();
  }
}
