package cn.jifen.application.restoration;

import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.restoration.ApplicationState;
import cn.jifen.domain.restoration.RestorationRules;
import cn.jifen.domain.restoration.RestorationStep.RestorationApplied;
import cn.jifen.domain.restoration.RestorationStep.RestorationFormIssued;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Records an application for restoration as it was received (资格恢复申请, Art 54). History is not
 * recorded here but imported.
 */
public final class ApplyForRestoration {
  private final ApplicationDesk<Result> desk;
  private final Applicants applicants;
  private final RegionalCalendars calendars;
  private final RestorationPapers papers;
  private final Ids ids;
  private final RuleBook book;
  private final ApplicationFindings findings;

  public ApplyForRestoration(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      RegionalCalendars calendars,
      RestorationPapers papers,
      Ids ids,
      RuleBook book) {
    this.applicants = applicants;
    this.calendars = calendars;
    this.papers = papers;
    this.ids = ids;
    this.book = book;
    this.findings = ApplicationFindings.ofRestoration(book);
    this.desk =
        new ApplicationDesk<>(onceOnly, files, ledger, applicants, findings, Result.Refused::new);
  }

  /**
   * What was received.
   *
   * @param institution at which the person is or was registered; the office of its area assesses
   * @param agreedOn day on which the institution agreed, on or before the receipt; empty: it did
   *     not
   * @param receivedOn day of receipt, today at the latest
   * @param committedOn day of the new commitment, needed to restore after a termination: from the
   *     termination's first day on, today at the latest
   * @param qualificationProven whether the practising qualification was proven, needed after it was
   *     lost (Art 26)
   * @param account of study and correction during the term, without names; empty or blank: none
   */
  public record Application(
      PersonId person,
      InstitutionCode institution,
      Optional<LocalDate> agreedOn,
      LocalDate receivedOn,
      Optional<LocalDate> committedOn,
      boolean qualificationProven,
      Optional<String> account) {}

  /** What came of it. */
  public sealed interface Result {
    /**
     * Received.
     *
     * @param assessBy last day of the assessment
     * @param form the printed application, to be completed, signed and sealed
     */
    record Received(RestorationApplied application, DueDate assessBy, DocumentId form)
        implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Records an application.
   *
   * @return refused for an actor who is no officer of the institution's area, for an unknown
   *     institution or one at which the person never was, without its consent, before the window of
   *     15 working days opens, when nothing is suspended or terminated, after a termination without
   *     a new commitment, after a lost qualification without proof, while another application is
   *     open, and when a character of the form is in no font
   */
  public Result apply(Act act, Application application) {
    return desk.receive(
        act,
        Command.of("apply-for-restoration", application),
        application.institution(),
        made -> receivedBefore(application.person(), new RestorationId(made)),
        area -> received(act, application, area));
  }

  private Effect<Result> received(Act act, Application application, AreaCode area) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    FileRecorder recorder = desk.recorder(application.person());
    List<Finding> told =
        findings.aboutDays(application.agreedOn(), application.receivedOn(), today);
    if (!told.isEmpty()) {
      return desk.refuse(new Refusal(told));
    }
    RestorationApplied applied = applied(application, area);
    List<Finding> against =
        against(recorder.loaded(application.person()), application.person(), applied, today);
    if (!against.isEmpty()) {
      return desk.refuse(new Refusal(against));
    }
    PersonId person = application.person();
    DocumentId form = form(act, person, applied, recorder.file(person).measures());
    recorder.record(person, applied);
    recorder.record(person, new RestorationFormIssued(applied.restoration(), today, form));
    recorder.finish(act);
    return Effect.on(applied.restoration().value(), received(applied, form));
  }

  private DocumentId form(
      Act act, PersonId person, RestorationApplied applied, List<Measure> measures) {
    RestorationRules rules = rules(applied);
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    List<Measure> asked = rules.asked(measures, applied, today);
    Optional<LocalDate> opensOn =
        asked.stream()
            .flatMap(measure -> rules.opensOn(measure).stream())
            .map(DueDate::day)
            .min(Comparator.naturalOrder());
    return papers.form(act, person, applied, asked, opensOn);
  }

  private RestorationApplied applied(Application application, AreaCode area) {
    return new RestorationApplied(
        new RestorationId(ids.next()),
        application.institution(),
        area,
        application.agreedOn().orElseThrow(),
        application.receivedOn(),
        application.committedOn(),
        application.qualificationProven(),
        application.account().map(String::strip).filter(text -> !text.isEmpty()));
  }

  private List<Finding> against(
      VersionedFile loaded, PersonId person, RestorationApplied applied, LocalDate today) {
    List<Finding> against = new ArrayList<>();
    if (!applicants.wasAt(person, applied.institution(), applied.on())) {
      against.add(findings.notOfInstitution(applied.on()));
    }
    ApplicationsInFile.restorations(loaded).stream()
        .filter(other -> other.state() == ApplicationState.OPEN)
        .findFirst()
        .ifPresent(other -> against.add(findings.anotherOpen(other.applied().on())));
    against.addAll(rules(applied).against(loaded.file().measures(), applied, today));
    return against;
  }

  private RestorationRules rules(RestorationApplied applied) {
    return new RestorationRules(book.governing(applied.on()), calendars.in(applied.area()));
  }

  private Result received(RestorationApplied applied, DocumentId form) {
    return new Result.Received(applied, rules(applied).assessBy(applied.on()), form);
  }

  private Result receivedBefore(PersonId person, RestorationId id) {
    VersionedFile file = desk.recorder(person).loaded(person);
    return ApplicationsInFile.restoration(file, id)
        .map(c -> received(c.applied(), c.form().orElseThrow()))
        .orElseThrow(() -> new IllegalStateException("application " + id + " is missing"));
  }
}
