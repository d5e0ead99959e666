package cn.jifen.application.contract;

import cn.jifen.application.testing.InMemoryJifen;

/** The fictional province in memory. */
class InMemoryAcceptanceTest extends AcceptanceContract {
  private final InMemoryJifen jifen = new InMemoryJifen();
  private final Ports ports =
      new Ports(
          jifen.unitOfWork,
          jifen.ids,
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
          jifen.attachments,
          jifen.calendars,
          jifen.terms,
          jifen.credits,
          jifen.filings,
          jifen.eligibility,
          jifen.registeredPeople,
          jifen.staff);

  @Override
  protected Ports ports() {
    return ports;
  }
}
