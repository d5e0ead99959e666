package cn.jifen.application.notices;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.DocumentSubject;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.documents.TransferLetter;
import cn.jifen.application.documents.TransferLetter.Regulator;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tells the health department or the drug regulator of the scores and measures of a period by one
 * letter with its number (Art 6, 7, 64). What a letter told is not told again; when it was revoked
 * or changed since, the next letter corrects it.
 */
public final class IssueTransferLetter {
  private final OnceOnly onceOnly;
  private final ReportableCases cases;
  private final ReportedPeople reported;
  private final TransferLines lines;
  private final Recording recording;
  private final Documents documents;
  private final RuleBook book;

  /** Where it is recorded that a case was passed on. */
  public record Recording(PersonFiles files, Ledger ledger) {}

  /** Who makes the letter, and where it is kept. */
  public record Documents(DocumentDesk desk, DocumentRegister register) {}

  public IssueTransferLetter(
      OnceOnly onceOnly,
      ReportableCases cases,
      ReportedPeople reported,
      TransferLines lines,
      Recording recording,
      Documents documents,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.cases = cases;
    this.reported = reported;
    this.lines = lines;
    this.recording = recording;
    this.documents = documents;
    this.book = book;
  }

  /**
   * Which letter.
   *
   * @param area of the agency that writes; the letter tells of the institutions of exactly that
   *     area
   * @param regulator health department: people of medical institutions; drug regulator: principals
   *     of pharmacies
   * @param addressee full name of the department of the same level
   * @param from first day of the decisions and orders, included
   * @param to last day, included
   */
  public record Order(
      AreaCode area, Regulator regulator, String addressee, LocalDate from, LocalDate to) {}

  /** What came of it. */
  public sealed interface Result {
    record Issued(IssuedDocument letter) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Issues the letter.
   *
   * @return refused for an actor who is no officer of the area, for a period that ends before it
   *     begins or after today, and when nothing is left to tell or to correct; no number is then
   *     used up
   * @throws UndrawableText when a character is in no font; nothing is recorded then
   */
  public Result issue(Act act, Order order) {
    return Access.requireRoleIn(act.actor(), Role.OFFICER, order.area())
        .<Result>map(Result.Refused::new)
        .orElseGet(
            () ->
                onceOnly.run(
                    act,
                    Command.of("issue-transfer-letter", order),
                    this::issuedBefore,
                    Result.Refused::new,
                    () -> issuedNow(act, order)));
  }

  private Result issuedBefore(long made) {
    return documents
        .register()
        .find(new DocumentId(made))
        .<Result>map(Result.Issued::new)
        .orElseThrow(() -> new IllegalStateException("letter " + made + " is missing"));
  }

  private Effect<Result> issuedNow(Act act, Order order) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    Optional<Finding> against = againstPeriod(order, today);
    if (against.isPresent()) {
      return refused(against.get());
    }
    TreeSet<PersonId> people = new TreeSet<>(cases.within(order.area(), order.from(), order.to()));
    people.addAll(reported.changedSince(order.area()));
    FileRecorder recorder = new FileRecorder(recording.files(), recording.ledger(), people);
    TransferLines.Scope scope =
        new TransferLines.Scope(order.area(), order.regulator(), order.from(), order.to());
    TransferLines ofLetter = lines.forOneLetter();
    List<TransferLines.Part> parts =
        people.stream()
            .map(person -> recorder.file(person).person())
            .distinct()
            .map(person -> ofLetter.of(recorder.loaded(person), scope))
            .filter(part -> !part.isEmpty())
            .toList();
    if (parts.isEmpty()) {
      return refused(
          new Finding(
              "nothing-to-pass-on",
              basis(),
              "同一记分和处理只通报一次，变更或者撤销后只更正一次，请核对期间",
              "该期间没有尚未通报的记分和处理，此前通报的也没有需要更正的"));
    }
    IssuedDocument letter =
        documents
            .desk()
            .issue(
                act,
                order.area(),
                subject(),
                identity ->
                    new TransferLetter(
                        identity,
                        book.governing(today).number(),
                        order.regulator(),
                        order.addressee(),
                        order.from(),
                        order.to(),
                        parts.stream().flatMap(part -> part.cases().stream()).toList(),
                        parts.stream().flatMap(part -> part.corrections().stream()).toList()));
    for (TransferLines.Part part : parts) {
      part.steps(letter.id(), today).forEach(step -> recorder.record(part.person(), step));
    }
    reported.add(letter.id(), order.area(), recorder.finish(act));
    return Effect.on(letter.id().value(), new Result.Issued(letter));
  }

  private static DocumentSubject subject() {
    return new DocumentSubject(DocumentKind.TRANSFER_LETTER, Optional.empty(), Optional.empty());
  }

  private Optional<Finding> againstPeriod(Order order, LocalDate today) {
    if (order.to().isBefore(order.from())) {
      return Optional.of(
          new Finding(
              "period-without-a-day",
              basis(),
              "截止日期不得早于起始日期 " + order.from(),
              "截止日期为 " + order.to()));
    }
    return order.to().isAfter(today)
        ? Optional.of(
            new Finding("period-in-future", basis(), "截止日期不得晚于今日 " + today, "截止日期为 " + order.to()))
        : Optional.empty();
  }

  private LegalBasis basis() {
    return book.latest().article(64, "", "及时将定点医疗机构、定点零售药店相关人员的记分与处理情况通报同级卫生健康主管部门、药品监管部门");
  }

  private static Effect<Result> refused(Finding finding) {
    return Effect.none(new Result.Refused(Refusal.of(finding)));
  }
}
