package cn.jifen.application.documents;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.domain.appeals.Appeal;
import cn.jifen.domain.appeals.AppealStep.AppealDecided;
import cn.jifen.domain.appeals.AppealedNotice;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/** Issues 申诉处理结果告知书 to both parties, and what a change or revocation needs beside it (Art 51). */
public final class AppealLetters {
  private final DocumentDesk desk;
  private final DocumentFacts facts;
  private final CorrectionLetters corrections;
  private final ToldInstitution told;

  public AppealLetters(
      DocumentDesk desk, DocumentFacts facts, CorrectionLetters corrections, ToldInstitution told) {
    this.desk = desk;
    this.facts = facts;
    this.corrections = corrections;
    this.told = told;
  }

  /**
   * Issues them in the transaction of the decision.
   *
   * @param appeal as it stands after the decision
   * @param change what the decision did to the file
   */
  public void issue(
      Act act, FileRecorder recorder, Appeal appeal, AppealedNotice notice, FileChange change) {
    PersonId person = change.after().person();
    AppealDecided decided =
        appeal.decided().orElseThrow(() -> new IllegalArgumentException("not decided yet"));
    told.of(notice, change.before())
        .ifPresent(institution -> result(act, person, institution, appeal, notice, change));
    corrections.issue(
        act,
        recorder,
        change,
        new CorrectionLetters.Occasion(notice.area(), Correction.Cause.APPEAL, decided.reason()));
  }

  private void result(
      Act act,
      PersonId person,
      InstitutionCode institution,
      Appeal appeal,
      AppealedNotice notice,
      FileChange change) {
    AppealDecided decided = appeal.decided().orElseThrow();
    desk.issue(
        act,
        notice.area(),
        DocumentSubject.of(DocumentKind.APPEAL_RESULT, person, institution),
        identity ->
            new AppealResult(
                identity,
                facts.ruleNumber(),
                facts.person(person),
                facts.institution(institution),
                corrections
                    .cited(notice.id())
                    .orElseGet(() -> new CitedLetter(CitedLetter.HANDLING_NOTICE, "")),
                appellant(appeal.by()),
                appeal.received().on(),
                appraisal(appeal),
                appeal.escalatedTo().isPresent(),
                outcome(decided, change),
                List.of(decided.reason())));
  }

  private static Appellant appellant(Party party) {
    return switch (party) {
      case INSTITUTION -> Appellant.INSTITUTION;
      case PERSON -> Appellant.PERSON;
    };
  }

  private static Optional<AppealResult.Appraisal> appraisal(Appeal appeal) {
    return appeal.appraisals().stream()
        .reduce((earlier, later) -> later)
        .flatMap(
            last ->
                last.returned()
                    .map(back -> new AppealResult.Appraisal(last.body(), back.conclusion())));
  }

  private AppealResult.Outcome outcome(AppealDecided decided, FileChange change) {
    return switch (decided.outcome()) {
      case UPHELD -> new AppealResult.Outcome.Upheld();
      case CHANGED ->
          new AppealResult.Outcome.Changed(
              corrections.scores(change), change.years(), corrections.orders(change));
      case REVOKED ->
          new AppealResult.Outcome.Revoked(
              change.voided().stream().map(facts::score).toList(),
              change.years(),
              corrections.orders(change));
    };
  }
}
