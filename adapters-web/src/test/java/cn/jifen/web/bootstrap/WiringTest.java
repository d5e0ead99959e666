package cn.jifen.web.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.importing.ClaimsReader;
import cn.jifen.application.importing.ImportProgress;
import cn.jifen.application.importing.SourceFolder;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.LedgerCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.context.ApplicationContext;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each port has exactly one adapter in the running program, each use case is wired once. */
class WiringTest {
  private static final Set<Class<?>> MADE_FOR_EACH_COMMAND =
      Set.of(FileRecorder.class, LedgerCheck.class, ClaimsReader.class);
  private static final Set<Class<?>> GIVEN_BY_CALLERS =
      Set.of(SourceFolder.class, ImportProgress.class);
  private static final List<Class<?>> APPLICATION = application();
  private static final List<Class<?>> PORTS = portsAmong(APPLICATION);
  private static final List<Class<?>> USE_CASES = useCasesAmong(APPLICATION);
  private static ApplicationContext context;

  @BeforeAll
  static void start(@TempDir Path data) {
    context =
        ApplicationContext.builder(
                Map.of("jifen.data", data.toString(), "jifen.db.url", "jdbc:h2:mem:wiring"))
            .deduceEnvironment(false)
            .banner(false)
            .build();
    context.start();
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  /** Top-level interfaces that are not sealed: what a use case asks of its surroundings. */
  private static List<Class<?>> portsAmong(List<Class<?>> application) {
    return application.stream()
        .filter(type -> type.isInterface() && !type.isSealed())
        .filter(type -> !GIVEN_BY_CALLERS.contains(type))
        .toList();
  }

  /** Public classes that get a port when they are made. */
  private static List<Class<?>> useCasesAmong(List<Class<?>> application) {
    return application.stream()
        .filter(type -> !type.isInterface() && Modifier.isPublic(type.getModifiers()))
        .filter(type -> !MADE_FOR_EACH_COMMAND.contains(type))
        .filter(WiringTest::takesAPort)
        .toList();
  }

  private static boolean takesAPort(Class<?> type) {
    return Arrays.stream(type.getConstructors())
        .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
        .anyMatch(PORTS::contains);
  }

  private static List<Class<?>> application() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("cn.jifen.application")
            .stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .sorted(Comparator.comparing(JavaClass::getName))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  @ParameterizedTest
  @FieldSource("PORTS")
  void eachPortHasExactlyOneAdapter(Class<?> port) {
    assertThat(context.getBeanDefinitions(port)).as("adapters of %s", port).hasSize(1);
  }

  @ParameterizedTest
  @FieldSource("USE_CASES")
  void eachUseCaseIsWiredOnce(Class<?> useCase) {
    assertThat(context.getBeanDefinitions(useCase)).as("wiring of %s", useCase).hasSize(1);
  }

  @Test
  void portsAndUseCasesAreFound() {
    assertThat(PORTS).hasSizeGreaterThan(15);
    assertThat(USE_CASES).hasSizeGreaterThan(5);
  }
}
