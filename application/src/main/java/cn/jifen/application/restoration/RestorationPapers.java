package cn.jifen.application.restoration;

import cn.jifen.application.documents.Consent;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentFacts;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.DocumentSubject;
import cn.jifen.application.documents.RestorationApplication;
import cn.jifen.application.documents.RestorationResult;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.restoration.RestorationStep.RestorationApplied;
import cn.jifen.domain.restoration.RestorationStep.RestorationRefused;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Issues the papers of restorations: 资格恢复申请书 and 恢复评估结果通知书 (Art 54). */
public final class RestorationPapers {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final DocumentDesk desk;
  private final DocumentFacts facts;
  private final RuleBook book;

  public RestorationPapers(DocumentDesk desk, DocumentFacts facts, RuleBook book) {
    this.desk = desk;
    this.facts = facts;
    this.book = book;
  }

  /**
   * The form as received, to be completed by hand, signed and sealed; inside the transaction that
   * records the application.
   *
   * @param opensOn first day on which it could be made; empty: any day
   */
  DocumentId form(
      Act act,
      PersonId person,
      RestorationApplied applied,
      List<Measure> asked,
      Optional<LocalDate> opensOn) {
    return desk.issue(
            act,
            applied.area(),
            DocumentSubject.of(DocumentKind.RESTORATION_APPLICATION, person, applied.institution()),
            identity ->
                new RestorationApplication(
                    identity,
                    facts.ruleNumber(),
                    facts.person(person),
                    facts.institution(applied.institution()),
                    stated(asked),
                    opensOn,
                    Optional.of(
                        new RestorationApplication.Request(
                            applied.on(), account(applied), evidence(applied))),
                    Optional.of(new Consent(applied.agreedOn(), Optional.empty()))))
        .id();
  }

  /** What the person says of study and correction, paragraph by paragraph. */
  private static List<String> account(RestorationApplied applied) {
    return applied.account().stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> evidence(RestorationApplied applied) {
    Stream<String> commitment =
        applied.committedOn().map(day -> "重新作出的服务承诺书（" + DAY.format(day) + "）").stream();
    Stream<String> qualification =
        applied.qualificationProven() ? Stream.of("执业资格证明") : Stream.empty();
    return Stream.concat(commitment, qualification).toList();
  }

  /**
   * The letter with a grant; inside the transaction that decides.
   *
   * @param measures of the person, after the grant
   */
  DocumentId granted(
      Act act,
      PersonId person,
      RestorationApplied applied,
      List<Measure> measures,
      LocalDate restoredOn) {
    List<Measure> lifted =
        measures.stream()
            .filter(measure -> measure.liftedOn().equals(Optional.of(restoredOn)))
            .toList();
    List<Measure> left =
        measures.stream().filter(measure -> measure.inForceOn(restoredOn)).toList();
    return result(
        act,
        person,
        applied,
        lifted,
        new RestorationResult.Outcome.Granted(restoredOn, stated(left)));
  }

  /** The letter with a refusal and its reason; inside the transaction that decides. */
  DocumentId refused(
      Act act,
      PersonId person,
      RestorationApplied applied,
      List<Measure> asked,
      RestorationRefused refusal) {
    return result(
        act,
        person,
        applied,
        asked,
        new RestorationResult.Outcome.Refused(
            book.governing(applied.on()).deadlines().row(Deadline.ASSESS_RESTORATION).basis(),
            refusal.reason()));
  }

  private DocumentId result(
      Act act,
      PersonId person,
      RestorationApplied applied,
      List<Measure> measures,
      RestorationResult.Outcome outcome) {
    return desk.issue(
            act,
            applied.area(),
            DocumentSubject.of(DocumentKind.RESTORATION_RESULT, person, applied.institution()),
            identity ->
                new RestorationResult(
                    identity,
                    facts.ruleNumber(),
                    facts.person(person),
                    facts.institution(applied.institution()),
                    applied.on(),
                    LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE),
                    stated(measures),
                    account(applied),
                    outcome))
        .id();
  }

  private List<DocumentMeasure> stated(List<Measure> measures) {
    return measures.stream().map(facts::measure).toList();
  }
}
