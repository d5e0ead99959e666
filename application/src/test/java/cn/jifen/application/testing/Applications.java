package cn.jifen.application.testing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.importing.ImportCalendar;
import cn.jifen.application.importing.SourceFolder;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.restoration.ApplicationDecision;
import cn.jifen.application.restoration.ApplyForRepair;
import cn.jifen.application.restoration.ApplyForRestoration;
import cn.jifen.application.restoration.AssessRestoration;
import cn.jifen.application.restoration.DecideRepair;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.TrainingCredit;
import cn.jifen.domain.scoring.AssessedRepair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Applications for repair and restoration in the town: received today, with all that they need. */
public final class Applications {
  public static final ApplicationDecision GRANT = new ApplicationDecision.Grant();

  private final Town town;

  public Applications(Town town) {
    this.town = town;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(town.jifen.now.instant(), SettableNow.LEGAL_ZONE);
  }

  /** Enters the published calendars. */
  public void publishCalendars() {
    SourceFolder folder =
        name ->
            Optional.ofNullable(
                SourceFolder.class.getResourceAsStream("/cn/jifen/application/calendars/" + name));
    try {
      assertInstanceOf(
          ImportCalendar.Result.Imported.class,
          new ImportCalendar(town.jifen.enterCalendar)
              .importFrom(new Chronicle(town.jifen).act(), folder, "published.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An imported training credit that is used by nobody yet, completed today. */
  public CertificateNo credit(PersonId person) {
    CertificateNo number = new CertificateNo("XS" + town.jifen.ids.next());
    TrainingCredit credit =
        new TrainingCredit(number, person, "医保基金使用监督管理条例", today(), new BigDecimal("4"));
    town.jifen.attempts.inTransaction(
        () -> {
          town.jifen.credits.record(List.of(credit), town.jifen.now.instant());
          return credit;
        });
    return number;
  }

  /** An application of the doctor by that route, with its proof. */
  public ApplyForRepair.Application repair(RepairRoute route) {
    return repair(town.doctor, route);
  }

  private ApplyForRepair.Application repair(PersonId person, RepairRoute route) {
    boolean online = route == RepairRoute.ONLINE_LEARNING;
    return new ApplyForRepair.Application(
        person,
        route,
        Town.HOSPITAL,
        Optional.of(today()),
        today(),
        online ? "" : "活动签到表",
        online ? Optional.of(credit(person)) : Optional.empty(),
        Optional.empty(),
        "");
  }

  public ApplyForRepair.Result apply(ApplyForRepair.Application application) {
    return town.desk.applyForRepair.apply(town.act(Town.OFFICER), application);
  }

  public RepairId received(ApplyForRepair.Application application) {
    return assertInstanceOf(ApplyForRepair.Result.Received.class, apply(application))
        .application()
        .repair();
  }

  public DecideRepair.Result decide(RepairId repair, ApplicationDecision decision) {
    return town.desk.decideRepair.decide(town.act(Town.REVIEWER), town.doctor, repair, decision);
  }

  /** Applied for and granted today. */
  public AssessedRepair granted(ApplyForRepair.Application application) {
    return assertInstanceOf(DecideRepair.Result.Granted.class, decide(received(application), GRANT))
        .repair();
  }

  /** The names of the rules that refused it. */
  public static List<String> rules(ApplyForRepair.Result result) {
    return Town.rules(assertInstanceOf(ApplyForRepair.Result.Refused.class, result).refusal());
  }

  /** The names of the rules that refused it. */
  public static List<String> rules(DecideRepair.Result result) {
    return Town.rules(assertInstanceOf(DecideRepair.Result.Refused.class, result).refusal());
  }

  /** An application for restoration that asks for no more than a suspension does. */
  public ApplyForRestoration.Application restoration(PersonId person) {
    return restoration(person, Optional.empty(), false);
  }

  public ApplyForRestoration.Application restoration(
      PersonId person, Optional<LocalDate> committedOn, boolean qualificationProven) {
    return new ApplyForRestoration.Application(
        person,
        Town.HOSPITAL,
        Optional.of(today()),
        today(),
        committedOn,
        qualificationProven,
        Optional.empty());
  }

  public ApplyForRestoration.Result apply(ApplyForRestoration.Application application) {
    return town.desk.applyForRestoration.apply(town.act(Town.OFFICER), application);
  }

  public RestorationId received(ApplyForRestoration.Application application) {
    return assertInstanceOf(ApplyForRestoration.Result.Received.class, apply(application))
        .application()
        .restoration();
  }

  public AssessRestoration.Result assess(
      PersonId person, RestorationId restoration, ApplicationDecision decision) {
    return town.desk.assessRestoration.assess(
        town.act(Town.REVIEWER), person, restoration, decision);
  }

  public AssessRestoration.Result.Granted granted(PersonId person, RestorationId restoration) {
    return assertInstanceOf(
        AssessRestoration.Result.Granted.class, assess(person, restoration, GRANT));
  }

  /** Applied for and granted today. */
  public AssessRestoration.Result.Granted granted(ApplyForRestoration.Application application) {
    return granted(application.person(), received(application));
  }

  /** The names of the rules that refused it. */
  public static List<String> rules(ApplyForRestoration.Result result) {
    return Town.rules(assertInstanceOf(ApplyForRestoration.Result.Refused.class, result).refusal());
  }

  /** The names of the rules that refused it. */
  public static List<String> rules(AssessRestoration.Result result) {
    return Town.rules(assertInstanceOf(AssessRestoration.Result.Refused.class, result).refusal());
  }

  /** A measure of the doctor without a score, ordered today and in force from today on. */
  public void ordered(LinkedRule rule, Optional<LocalDate> endsBefore) {
    ordered(rule, today(), endsBefore);
  }

  /** The same in force from a later day on. */
  public void ordered(LinkedRule rule, LocalDate firstDay, Optional<LocalDate> endsBefore) {
    Optional<InstitutionCode> institution =
        rule == LinkedRule.QUALIFICATION_LOST ? Optional.empty() : Optional.of(Town.HOSPITAL);
    FileEvent.MeasureOrdered order =
        new FileEvent.MeasureOrdered(
            new OrderId(town.jifen.ids.next()),
            rule,
            institution,
            Town.DISTRICT,
            new NoticeId(town.jifen.ids.next()),
            today(),
            firstDay,
            endsBefore);
    town.jifen.attempts.inTransaction(
        () -> {
          FileRecorder recorder =
              new FileRecorder(town.jifen.files, town.jifen.ledger, List.of(town.doctor));
          recorder.record(town.doctor, order);
          return recorder.finish(new Chronicle(town.jifen).act());
        });
  }
}
