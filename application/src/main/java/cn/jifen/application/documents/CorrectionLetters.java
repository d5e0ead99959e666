package cn.jifen.application.documents;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.notices.NoticeStep.CorrectionIssued;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Issues 撤销/变更通知书 when what was notified no longer stands so: after an appeal, because the parent
 * decision or the agreement was changed, or as the correction of a mistake (Art 51, rules 6.1). It
 * stands in the file and is delivered like the notice that it takes back.
 */
public final class CorrectionLetters {
  private final DocumentDesk desk;
  private final DocumentFacts facts;
  private final Notices notices;
  private final DocumentRegister documents;
  private final ToldInstitution told;

  public CorrectionLetters(
      DocumentDesk desk, DocumentFacts facts, Notices notices, DocumentRegister documents) {
    this.desk = desk;
    this.facts = facts;
    this.notices = notices;
    this.documents = documents;
    this.told = new ToldInstitution(documents);
  }

  /**
   * Why a letter is issued.
   *
   * @param area whose agency issues it
   * @param reason in words, ending without a full stop
   */
  public record Occasion(AreaCode area, Correction.Cause cause, String reason) {}

  /**
   * Issues it in the transaction of the caller and records it in the person's file.
   *
   * @param change what the caller has recorded about one person
   * @return empty when nothing was notified yet of what changed
   */
  public Optional<IssuedDocument> issue(
      Act act, FileRecorder recorder, FileChange change, Occasion occasion) {
    Optional<InstitutionCode> institution =
        change.institution().or(() -> revokedAt(change.revokedOrders()));
    if (institution.isEmpty() || change.notices().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        change
            .noticeOfChangedOrder()
            .map(
                notice ->
                    drawn(act, new DocumentId(notice.value()), change, institution.get(), occasion))
            .orElseGet(() -> filed(act, recorder, change, institution.get(), occasion)));
  }

  private Optional<InstitutionCode> revokedAt(List<MeasureOrdered> orders) {
    return orders.stream().flatMap(order -> told.of(order).stream()).findFirst();
  }

  private IssuedDocument filed(
      Act act,
      FileRecorder recorder,
      FileChange change,
      InstitutionCode institution,
      Occasion occasion) {
    IssuedDocument letter = drawn(act, desk.newId(), change, institution, occasion);
    recorder.record(
        change.after().person(),
        new CorrectionIssued(
            new NoticeId(letter.id().value()),
            change.notices(),
            occasion.area(),
            institution,
            letter.issuedOn()));
    return letter;
  }

  private IssuedDocument drawn(
      Act act, DocumentId id, FileChange change, InstitutionCode institution, Occasion occasion) {
    PersonId person = change.after().person();
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    return desk.issue(
        act,
        occasion.area(),
        id,
        DocumentSubject.of(DocumentKind.CORRECTION, person, institution),
        identity ->
            new Correction(
                identity,
                facts.ruleNumber(),
                facts.person(person),
                facts.institution(institution),
                change.notices().stream().flatMap(notice -> cited(notice).stream()).toList(),
                occasion.cause(),
                occasion.reason(),
                scores(change),
                orders(change),
                change.years(),
                measures(change.before(), today),
                measures(change.after(), today),
                change.after().standingOn(today).status(),
                today));
  }

  /** What became of each voided score. */
  List<ScoreChange> scores(FileChange change) {
    return change.voided().stream()
        .map(was -> new ScoreChange(facts.score(was), change.insteadOf(was).map(facts::score)))
        .toList();
  }

  /** What became of each revoked measure without a score. */
  List<OrderChange> orders(FileChange change) {
    return change.revokedOrders().stream()
        .map(
            was ->
                new OrderChange(
                    cited(was.notice())
                        .orElseGet(() -> new CitedLetter(DocumentKind.LINKED_NOTICE.label(), "")),
                    facts.order(was),
                    change.insteadOf(was).map(facts::order)))
        .toList();
  }

  private List<DocumentMeasure> measures(PersonFile file, LocalDate on) {
    return FileChange.standing(file, on).stream().map(facts::measure).toList();
  }

  /** A handling notice, or the letter that ordered a measure without a score. */
  Optional<CitedLetter> cited(NoticeId id) {
    return notices
        .find(id)
        .map(RegisteredNotice::number)
        .map(number -> new CitedLetter(CitedLetter.HANDLING_NOTICE, number.text()))
        .or(() -> documents.find(new DocumentId(id.value())).flatMap(CorrectionLetters::cited));
  }

  private static Optional<CitedLetter> cited(IssuedDocument document) {
    String title =
        document.kind() == DocumentKind.CORRECTION
            ? CitedLetter.CHANGED_ORDER
            : document.kind().label();
    return document.number().map(NoticeNumber::text).map(number -> new CitedLetter(title, number));
  }
}
