package cn.jifen.persistence.delivery;

import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.delivery.ProposedHandovers;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.ledger.RecordJson;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Proposed deliveries in the table proposed_handover; rows are only ever added. */
@Singleton
final class JdbcProposedHandovers implements ProposedHandovers {
  private final Database database;

  JdbcProposedHandovers(Database database) {
    this.database = database;
  }

  @Override
  public void record(ProposalId proposal, Handover handover) {
    database.update(
        "INSERT INTO proposed_handover (proposal_id, content) VALUES (?,?)",
        proposal.value(),
        RecordJson.textOf(handover));
  }

  @Override
  public Optional<Handover> find(ProposalId proposal) {
    return database.first(
        "SELECT content FROM proposed_handover WHERE proposal_id = ?",
        row -> RecordJson.parse(Handover.class, row.text("content")),
        proposal.value());
  }
}
