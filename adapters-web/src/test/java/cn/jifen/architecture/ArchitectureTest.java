package cn.jifen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.FailureReport;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule holds for the program, and each is shown to find the one who breaks it. */
class ArchitectureTest {
  private static final JavaClasses PRODUCT = Houses.product();
  private static final JavaClasses FIXTURE = Houses.fixture();
  private static final List<HouseRule> RULES = HouseRules.ALL;

  @ParameterizedTest
  @FieldSource("RULES")
  void holdsForTheProgram(HouseRule rule) {
    rule.over(Houses.PRODUCT).check(PRODUCT);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void findsWhoeverBreaksIt(HouseRule rule) {
    FailureReport report = rule.over(Houses.FIXTURE).evaluate(FIXTURE).getFailureReport();
    for (Class<?> culprit : rule.culprits()) {
      assertThat(report.getDetails())
          .as("%s is found by: %s", culprit.getSimpleName(), rule)
          .anyMatch(line -> line.contains(culprit.getName()));
    }
  }

  @Test
  void allFiveModulesAreLookedAt() {
    assertThat(Stream.of("domain", "application", "persistence", "reports", "web"))
        .allSatisfy(
            module -> assertThat(PRODUCT.containPackage(Houses.PRODUCT + "." + module)).isTrue());
  }

  @Test
  void theWebModulesTestsReachNoOtherAdapterEither() {
    ModuleBorders.webReachesNoOtherAdapter(Houses.PRODUCT)
        .allowEmptyShould(true)
        .check(Houses.webTests());
  }
}
