package cn.jifen.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The two sets of classes that the rules are laid over. */
final class Houses {
  static final String PRODUCT = "cn.jifen";
  static final String FIXTURE = "cn.jifen.fixture";

  private Houses() {}

  /** The program itself: the main classes of the five modules. */
  static JavaClasses product() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(Houses::notATestJar)
        .importPackages(PRODUCT);
  }

  /** The web module's own tests, which could reach what its main classes cannot. */
  static JavaClasses webTests() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
        .importPackages(PRODUCT + ".web");
  }

  /** Small classes that each break one rule. */
  static JavaClasses fixture() {
    return new ClassFileImporter().importPackages(FIXTURE);
  }

  private static boolean notATestJar(Location location) {
    return !location.contains("-tests.jar");
  }
}
