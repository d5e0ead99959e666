package cn.jifen.application.contract;

import cn.jifen.application.testing.InMemoryJifen;
import org.junit.jupiter.api.BeforeEach;

/** The contracts, in memory. */
final class InMemoryPortsTest extends PortContracts {
  private Ports ports = portsOf(new InMemoryJifen());

  @Override
  protected Ports ports() {
    return ports;
  }

  @Override
  @BeforeEach
  protected void empty() {
    ports = portsOf(new InMemoryJifen());
  }

  /** The ports of an installation in memory. */
  static Ports portsOf(InMemoryJifen jifen) {
    return new Ports(
        jifen.unitOfWork,
        jifen.ids,
        jifen.ledger,
        jifen.ledger,
        jifen.ledger,
        jifen.files,
        jifen.institutionFiles,
        jifen.institutions,
        jifen.people,
        jifen.registrations,
        jifen.agreements,
        jifen.decisions,
        jifen.scored,
        jifen.proposals,
        jifen.handled,
        jifen.keys,
        jifen.numbers,
        jifen.notices,
        jifen.documents,
        jifen.handovers,
        jifen.attachments,
        jifen.calendars,
        jifen.terms,
        jifen.moved,
        jifen.credits,
        jifen.filings,
        jifen.eligibility,
        jifen.registeredPeople,
        jifen.staff,
        jifen.staffEntries,
        jifen.reportable,
        jifen.reported,
        jifen.namesakes);
  }
}
