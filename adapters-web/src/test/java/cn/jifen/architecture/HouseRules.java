package cn.jifen.architecture;

import cn.jifen.fixture.application.notices.DefaultedAnswer;
import cn.jifen.fixture.application.notices.InjectedCase;
import cn.jifen.fixture.application.notices.LoggingCase;
import cn.jifen.fixture.application.notices.PrintingCase;
import cn.jifen.fixture.application.notices.RandomCode;
import cn.jifen.fixture.application.notices.SealNoted;
import cn.jifen.fixture.application.notices.TwoActs;
import cn.jifen.fixture.application.notices.WaitForSeal;
import cn.jifen.fixture.application.port.INotices;
import cn.jifen.fixture.domain.billing.Invoice;
import cn.jifen.fixture.domain.eligibility.LegacyDay;
import cn.jifen.fixture.domain.eligibility.OpenMeasure;
import cn.jifen.fixture.domain.eligibility.StatusSince;
import cn.jifen.fixture.domain.eligibility.StatusToday;
import cn.jifen.fixture.domain.kernel.WordOfTheLaw;
import cn.jifen.fixture.domain.law.FrameworkRule;
import cn.jifen.fixture.domain.scoring.BareThreshold;
import cn.jifen.fixture.domain.scoring.FloatingPoints;
import cn.jifen.fixture.domain.scoring.ScoreFile;
import cn.jifen.fixture.domain.scoring.ScoreWithNotice;
import cn.jifen.fixture.persistence.FieldNamedBadly;
import cn.jifen.fixture.persistence.NoticeUtils;
import cn.jifen.fixture.persistence.RowAsResponse;
import cn.jifen.fixture.persistence.RowNumberBook;
import cn.jifen.fixture.persistence.RowsImpl;
import cn.jifen.fixture.persistence.RowsOfPages;
import cn.jifen.fixture.reports.PagesOfViews;
import cn.jifen.fixture.web.notices.ControllerOfPages;
import cn.jifen.fixture.web.notices.ControllerOfRows;
import cn.jifen.fixture.web.notices.ControllerWithSql;
import cn.jifen.fixture.web.notices.DrawingController;
import cn.jifen.fixture.web.undescribed.InUndescribedPackage;
import java.util.List;

/** All rules of the house, each with the classes that it must find guilty. */
final class HouseRules {
  static final List<HouseRule> ALL =
      List.of(
          HouseRule.of(
              "the domain stands on the JDK alone",
              ModuleBorders::domainStandsOnTheJdkAlone,
              FrameworkRule.class),
          HouseRule.of(
              "the application stands on the domain alone",
              ModuleBorders::applicationStandsOnTheDomainAlone,
              LoggingCase.class,
              InjectedCase.class),
          HouseRule.of(
              "persistence reaches no other adapter",
              ModuleBorders::persistenceReachesNoOtherAdapter,
              RowsOfPages.class),
          HouseRule.of(
              "reports reach no other adapter",
              ModuleBorders::reportsReachNoOtherAdapter,
              PagesOfViews.class),
          HouseRule.of(
              "the web reaches no other adapter",
              ModuleBorders::webReachesNoOtherAdapter,
              ControllerOfRows.class,
              ControllerOfPages.class),
          HouseRule.of(
              "databases stay in persistence",
              ModuleBorders::databasesStayInPersistence,
              ControllerWithSql.class),
          HouseRule.of(
              "documents stay in reports",
              ModuleBorders::documentsStayInReports,
              DrawingController.class),
          HouseRule.of(
              "server and commands stay in the web module",
              ModuleBorders::serverAndCommandsStayInWeb,
              RowAsResponse.class),
          HouseRule.of(
              "the terminal stays in the command line",
              ModuleBorders::theTerminalStaysInTheCommandLine,
              PrintingCase.class),
          HouseRule.of(
              "contexts use only what they may",
              ContextBorders::contextsUseOnlyWhatTheyMay,
              ScoreWithNotice.class),
          HouseRule.of("contexts are known", ContextBorders::contextsAreKnown, Invoice.class),
          HouseRule.of(
              "the kernel uses no context",
              ContextBorders::kernelUsesNoContext,
              WordOfTheLaw.class),
          HouseRule.of(
              "time comes through a port",
              CoreRules::timeComesThroughAPort,
              StatusToday.class,
              StatusSince.class),
          HouseRule.of("no dates of the old kind", CoreRules::noDatesOfOldKind, LegacyDay.class),
          HouseRule.of("no chance in the core", CoreRules::noChance, RandomCode.class),
          HouseRule.of(
              "no floating point in the core", CoreRules::noFloatingPoint, FloatingPoints.class),
          HouseRule.of(
              "the domain touches nothing outside",
              CoreRules::domainTouchesNothingOutside,
              ScoreFile.class),
          HouseRule.of(
              "classes of the core are closed", CoreRules::classesAreClosed, OpenMeasure.class),
          HouseRule.of(
              "thresholds are spoken in the law's words",
              LawRules::thresholdsAreSpokenInTheLawsWords,
              BareThreshold.class),
          HouseRule.of(
              "sealed types are switched without default",
              LawRules::sealedTypesAreSwitchedWithoutDefault,
              DefaultedAnswer.class),
          HouseRule.of(
              "use cases have one public method",
              LawRules::useCasesHaveOnePublicMethod,
              TwoActs.class),
          HouseRule.of("ports are interfaces", PortRules::portsAreInterfaces, RowNumberBook.class),
          HouseRule.of(
              "the core implements no port", PortRules::theCoreImplementsNoPort, SealNoted.class),
          HouseRule.of(
              "no port has two adapters", PortRules::noPortHasTwoAdapters, WaitForSeal.class),
          HouseRule.of(
              "types are named by their meaning",
              NamingRules::typesAreNamedByTheirMeaning,
              RowsImpl.class,
              NoticeUtils.class),
          HouseRule.of(
              "interfaces have no prefix", NamingRules::interfacesHaveNoPrefix, INotices.class),
          HouseRule.of(
              "fields are named by their meaning",
              NamingRules::fieldsAreNamedByTheirMeaning,
              FieldNamedBadly.class),
          HouseRule.of(
              "packages tell their purpose",
              NamingRules::packagesTellTheirPurpose,
              InUndescribedPackage.class));

  private HouseRules() {}
}
