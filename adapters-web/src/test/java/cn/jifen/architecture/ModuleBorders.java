package cn.jifen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.stream.Stream;

/** What each module may stand on. Maven holds most of it; these rules hold the rest and say why. */
final class ModuleBorders {
  private ModuleBorders() {}

  static ArchRule domainStandsOnTheJdkAlone(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(root + ".domain..", "java..")
        .because("the law must be readable and testable without any framework");
  }

  static ArchRule applicationStandsOnTheDomainAlone(String root) {
    return classes()
        .that()
        .resideInAPackage(root + ".application..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(root + ".application..", root + ".domain..", "java..")
        .because("use cases are plain classes: what they need from outside comes through a port");
  }

  static ArchRule persistenceReachesNoOtherAdapter(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".persistence..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".reports..", root + ".web..")
        .because("adapters know the application, never each other");
  }

  static ArchRule reportsReachNoOtherAdapter(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".reports..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".persistence..", root + ".web..")
        .because("adapters know the application, never each other");
  }

  static ArchRule webReachesNoOtherAdapter(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".persistence..", root + ".reports..")
        .because("controllers and commands speak to use cases; databases and documents are behind");
  }

  static ArchRule databasesStayInPersistence(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(inAllBut(root, "persistence"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "io.micronaut.data..",
            "org.flywaydb..",
            "com.zaxxer..",
            "org.h2..",
            "com.mysql..")
        .because("only persistence knows that there is a database");
  }

  static ArchRule documentsStayInReports(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(inAllBut(root, "reports"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "net.sf.jasperreports..",
            "com.lowagie..",
            "org.openpdf..",
            "com.google.zxing..",
            "java.awt..")
        .because("only reports knows how a document is drawn");
  }

  static ArchRule serverAndCommandsStayInWeb(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(inAllBut(root, "web"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.micronaut.http..", "io.netty..", "picocli..", "io.micronaut.serde..")
        .because("only web knows that there are HTTP and a command line");
  }

  static ArchRule theTerminalStaysInTheCommandLine(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(root + ".web.cli..", root + ".web.bootstrap..")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("what is printed elsewhere reaches neither the caller nor the log");
  }

  private static String[] inAllBut(String root, String module) {
    return Stream.of("domain", "application", "persistence", "reports", "web")
        .filter(other -> !other.equals(module))
        .map(other -> root + "." + other + "..")
        .toArray(String[]::new);
  }
}
