package cn.jifen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the law and its use cases are written, so that they can be read beside the text. */
final class LawRules {
  /** Contexts that decide; the kernel has the words, and filing counts. */
  private static final List<String> DECIDING =
      List.of(
          "law",
          "agreements",
          "scoring",
          "eligibility",
          "notices",
          "appeals",
          "restoration",
          "screening");

  /** One of the law's words itself, and the countdown over a calendar. */
  private static final Set<String> NO_THRESHOLD =
      Set.of("MeasureRule.heavierThan", "WorkingDays.after", "WorkingDays.before");

  private LawRules() {}

  static ArchRule thresholdsAreSpokenInTheLawsWords(String root) {
    return classes()
        .that()
        .resideInAnyPackage(
            DECIDING.stream()
                .map(context -> root + ".domain." + context + "..")
                .toArray(String[]::new))
        .should(compareInWords())
        .because("atLeast, moreThan and below say whether the number itself is included");
  }

  static ArchRule sealedTypesAreSwitchedWithoutDefault(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(nameEveryCaseOf(root))
        .because("a new case must not compile until each switch has decided about it");
  }

  static ArchRule useCasesHaveOnePublicMethod(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".application..")
        .and()
        .areTopLevelClasses()
        .and()
        .haveSimpleNameNotStartingWith("Read")
        .should(doOneThingIfTheyHaveAResult())
        .because("a use case is one act; only what one screen reads stands together");
  }

  private static ArchCondition<JavaClass> compareInWords() {
    return new ArchCondition<>("compare through the words of the law") {
      @Override
      public void check(JavaClass subject, ConditionEvents events) {
        Bytecode.methodsThatOrder(subject).stream()
            .filter(method -> !NO_THRESHOLD.contains(subject.getSimpleName() + "." + method))
            .forEach(method -> violated(events, subject, "compares bare numbers in " + method));
      }
    };
  }

  private static ArchCondition<JavaClass> nameEveryCaseOf(String root) {
    return new ArchCondition<>("name every case of a sealed type of the house") {
      @Override
      public void check(JavaClass subject, ConditionEvents events) {
        Bytecode.methodsWithDefault(subject, type -> isSealedBelow(root, type))
            .forEach(method -> violated(events, subject, "has a default in " + method));
      }
    };
  }

  private static boolean isSealedBelow(String root, ClassDesc type) {
    String name = type.descriptorString().replaceAll("^L|;$", "").replace('/', '.');
    if (!name.startsWith(root + ".")) {
      return false;
    }
    try {
      return Class.forName(name, false, LawRules.class.getClassLoader()).isSealed();
    } catch (ClassNotFoundException absent) {
      throw new LinkageError("a type of the program is not on the class path: " + name, absent);
    }
  }

  private static ArchCondition<JavaClass> doOneThingIfTheyHaveAResult() {
    return new ArchCondition<>("have one public method where they have a Result") {
      @Override
      public void check(JavaClass subject, ConditionEvents events) {
        List<String> methods = publicMethods(subject).map(JavaMethod::getName).distinct().toList();
        if (hasResult(subject) && methods.size() != 1) {
          violated(events, subject, "has the public methods " + methods);
        }
      }
    };
  }

  private static boolean hasResult(JavaClass subject) {
    return Stream.of(subject.reflect().getDeclaredClasses())
        .anyMatch(type -> type.getSimpleName().equals("Result"));
  }

  private static Stream<JavaMethod> publicMethods(JavaClass subject) {
    return subject.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static void violated(ConditionEvents events, JavaClass subject, String what) {
    events.add(SimpleConditionEvent.violated(subject, subject.getName() + " " + what));
  }
}
