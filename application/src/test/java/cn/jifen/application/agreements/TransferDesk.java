package cn.jifen.application.agreements;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.documents.ToldInstitution;
import cn.jifen.application.documents.TransferLetter;
import cn.jifen.application.documents.TransferLetter.Regulator;
import cn.jifen.application.notices.CaseLines;
import cn.jifen.application.notices.IssueTransferLetter;
import cn.jifen.application.notices.TransferLines;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.application.testing.Town;
import java.time.LocalDate;
import java.util.List;

/** The town's agency as it writes to the regulators. */
final class TransferDesk {
  static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  final IssueTransferLetter issue;
  private final Agency agency;

  TransferDesk(Agency agency) {
    this.agency = agency;
    InMemoryJifen jifen = agency.jifen;
    this.issue =
        new IssueTransferLetter(
            jifen.onceOnly,
            jifen.reportable,
            jifen.reported,
            new TransferLines(
                new CaseLines(
                    jifen.people,
                    jifen.institutions,
                    new ToldInstitution(jifen.documents),
                    jifen.book),
                jifen.documents),
            new IssueTransferLetter.Recording(jifen.files, jifen.ledger),
            new IssueTransferLetter.Documents(agency.documents, jifen.documents),
            jifen.book);
  }

  static IssueTransferLetter.Order order(Regulator regulator, LocalDate from, LocalDate to) {
    return new IssueTransferLetter.Order(Town.DISTRICT, regulator, "天山区卫生健康委员会", from, to);
  }

  IssuedDocument issued(IssueTransferLetter.Order order) {
    return assertInstanceOf(
            IssueTransferLetter.Result.Issued.class,
            issue.issue(agency.town.act(Town.OFFICER), order))
        .letter();
  }

  /** The letter about the year up to today. */
  TransferLetter letter(Regulator regulator) {
    issued(order(regulator, FROM, agency.jifen.now.today()));
    return (TransferLetter) agency.drawn.getLast();
  }

  List<String> refused(Actor actor, IssueTransferLetter.Order order) {
    return Town.rules(
        assertInstanceOf(
                IssueTransferLetter.Result.Refused.class,
                issue.issue(agency.town.act(actor), order))
            .refusal());
  }

  /** Why there is no letter about the year up to today. */
  List<String> refused() {
    return refused(Town.OFFICER, order(Regulator.HEALTH, FROM, agency.jifen.now.today()));
  }
}
