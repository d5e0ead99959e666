package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.DecisionRow;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.scoring.ClauseScope;
import cn.jifen.domain.scoring.ParentDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks decisions against each other and against who and where they name. */
final class DecisionChecks {
  private final RuleBook book;
  private final Register register;
  private final RegistryChecks registry;
  private final Consumer<ImportError> errors;
  private final Map<DecisionNo, DecisionRow> firstOf = new HashMap<>();
  private final Map<String, DecisionRow> firstOfNotice = new HashMap<>();
  private final Map<String, DecisionRow> firstOfNumber = new HashMap<>();
  private final Map<Integer, DecisionRow> firstOfSeq = new HashMap<>();

  DecisionChecks(
      RuleBook book, Register register, RegistryChecks registry, Consumer<ImportError> errors) {
    this.book = book;
    this.register = register;
    this.registry = registry;
    this.errors = errors;
  }

  void check(List<DecisionRow> rows) {
    rows.forEach(this::check);
  }

  /**
   * Checks the notices that rows are to get which did not take effect yet: what a registered notice
   * told stays as it was told, and a further score gets a notice of its own.
   */
  void checkNotices(List<DecisionRow> fresh) {
    fresh.forEach(this::oneNotice);
    fresh.forEach(this::noticeOfItsOwn);
  }

  private void check(DecisionRow row) {
    Optional<Practitioner> person =
        registry.knownPerson(FileKind.DECISIONS, row.line(), row.decision().person());
    registry.knownInstitution(FileKind.DECISIONS, row.line(), row.decision().institution());
    Optional<Institution> institution = registry.institution(row.decision().institution());
    if (person.isPresent() && institution.isPresent()) {
      registered(row, person.get());
      suitsClause(row, person.get(), institution.get());
    }
    seqOnce(row);
    oneDecision(row);
    numberOnce(row);
  }

  private void registered(DecisionRow row, Practitioner person) {
    boolean began =
        registry.registrationsOf(person.id()).stream()
            .filter(r -> r.institution().equals(row.decision().institution()))
            .anyMatch(r -> !r.period().from().isAfter(row.decision().decidedOn().day()));
    if (!began && !registry.mayHideRegistration(row.decision().person())) {
      error(
          row,
          "person_code",
          row.decision().person().value(),
          "该人员在决定日期或者之前没有在该机构登记备案",
          "请补登记备案，或者更正机构代码、决定日期");
    }
  }

  private void suitsClause(DecisionRow row, Practitioner person, Institution institution) {
    Clause clause = row.decision().assignment().clause();
    ClauseScope.against(
            book.forRecorded(row.decision().decidedOn()), clause, institution, person.category())
        .ifPresent(
            finding ->
                error(
                    row,
                    "clause",
                    clause.code(),
                    finding.found(),
                    finding.expected() + "（" + finding.basis().citation() + "）"));
  }

  private void seqOnce(DecisionRow row) {
    Optional.ofNullable(firstOfSeq.putIfAbsent(row.seq(), row))
        .ifPresent(
            first ->
                error(row, "seq", "" + row.seq(), "与第 " + first.line() + " 行的序号相同", "序号在文件中不得重复"));
  }

  private void oneDecision(DecisionRow row) {
    DecisionRow.Decision given = row.decision();
    Optional<DecisionRow> first = Optional.ofNullable(firstOf.putIfAbsent(given.number(), row));
    if (first.isPresent() && !sameDecision(first.get().decision(), given)) {
      error(
          row,
          "decision_no",
          given.number().value(),
          "与第 " + first.get().line() + " 行的决定文号相同，而类型、机构、检查编号或者日期不同",
          "一个文号只对应一项决定");
    }
    Optional.ofNullable(register.decisions().get(given.number()))
        .filter(known -> !sameDecision(known, given))
        .ifPresent(
            known ->
                error(
                    row,
                    "decision_no",
                    given.number().value(),
                    "该文号已登记，而类型、机构、检查编号或者日期不同",
                    "一个文号只对应一项决定"));
  }

  private static boolean sameDecision(DecisionRow.Decision one, DecisionRow.Decision other) {
    return one.kind() == other.kind()
        && one.institution().equals(other.institution())
        && one.inspection().equals(other.inspection())
        && one.decidedOn().equals(other.decidedOn())
        && one.receivedOn().equals(other.receivedOn());
  }

  private static boolean sameDecision(RecordedDecision known, DecisionRow.Decision given) {
    ParentDecision decision = known.decision();
    return decision.kind() == given.kind()
        && decision.institution().equals(given.institution())
        && decision.inspection().equals(given.inspection())
        && decision.decidedOn().equals(given.decidedOn())
        && known.receivedOn().equals(given.receivedOn());
  }

  /** One notice for one person in one decision: one day of issue, one number. */
  private void oneNotice(DecisionRow row) {
    DecisionRow.Decision given = row.decision();
    Optional<DecisionRow> first =
        Optional.ofNullable(firstOfNotice.putIfAbsent(notice(given), row));
    boolean differs =
        first
            .map(DecisionRow::decision)
            .filter(
                f ->
                    !f.issuedOn().equals(given.issuedOn())
                        || !f.noticeNo().equals(given.noticeNo()))
            .isPresent();
    if (differs) {
      error(
          row,
          "issued_on",
          given.issuedOn().toString(),
          "与第 " + first.get().line() + " 行同一决定、同一人员的通知书日期或者文号不同",
          "一项决定对一名人员只出具一份通知书");
    }
  }

  private static String notice(DecisionRow.Decision given) {
    return given.number() + " " + given.person();
  }

  /** No number for two notices, neither of the file nor of the register. */
  private void numberOnce(DecisionRow row) {
    DecisionRow.Decision given = row.decision();
    if (!given.noticeNo().isEmpty()) {
      Optional.ofNullable(firstOfNumber.putIfAbsent(given.noticeNo(), row))
          .filter(f -> !notice(given).equals(notice(f.decision())))
          .ifPresent(
              f ->
                  error(
                      row,
                      "notice_no",
                      given.noticeNo(),
                      "与第 " + f.line() + " 行另一份通知书的文号相同",
                      "文号不得重复"));
      numberFree(row);
    }
  }

  private void numberFree(DecisionRow row) {
    DecisionRow.Decision given = row.decision();
    noticeNumberedLike(given)
        .filter(known -> !isAbout(known, given))
        .ifPresent(
            known ->
                error(row, "notice_no", given.noticeNo(), "该文号已用于另一份登记在册的通知书", "文号不得重复，请核对文号"));
  }

  private void noticeOfItsOwn(DecisionRow row) {
    DecisionRow.Decision given = row.decision();
    noticeNumberedLike(given)
        .filter(known -> isAbout(known, given))
        .ifPresent(
            known ->
                error(
                    row,
                    "notice_no",
                    given.noticeNo(),
                    "该文号的通知书已经登记在册，不能再写入新的记分",
                    "后补的记分应另行出具通知书：请填写新通知书的文号，或者留空由系统编号"));
  }

  /** The notice that has the row's number already. */
  private Optional<RegisteredNotice> noticeNumberedLike(DecisionRow.Decision given) {
    return Optional.ofNullable(register.notices().get(given.noticeNo()));
  }

  private boolean isAbout(RegisteredNotice known, DecisionRow.Decision given) {
    Optional<PersonId> person = registry.person(given.person()).map(Practitioner::id);
    return known.decision().equals(given.number()) && person.equals(Optional.of(known.person()));
  }

  private void error(DecisionRow row, String column, String value, String found, String expected) {
    errors.accept(
        new ImportError(FileKind.DECISIONS.csvName(), row.line(), column, value, found, expected));
  }
}
