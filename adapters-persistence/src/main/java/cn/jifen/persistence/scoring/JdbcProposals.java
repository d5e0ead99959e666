package cn.jifen.persistence.scoring;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.scoring.Proposal;
import cn.jifen.application.scoring.ProposalState;
import cn.jifen.application.scoring.Proposals;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Proposals, one row each; every change raises the version, and the ledger keeps every move. */
@Singleton
final class JdbcProposals implements Proposals {
  private static final String SELECT =
      "SELECT proposal_id, version, state, content, proposed_by, submitted_by, decided_by, reason,"
          + " changed_at FROM proposal";

  private final Database database;

  JdbcProposals(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Proposal> find(ProposalId id) {
    return database.first(SELECT + " WHERE proposal_id = ?", JdbcProposals::proposal, id.value());
  }

  @Override
  public Optional<Proposal> hold(ProposalId id) {
    return database.first(
        SELECT + " WHERE proposal_id = ? FOR UPDATE", JdbcProposals::proposal, id.value());
  }

  @Override
  public void add(Proposal proposal) {
    database.insert(
        "INSERT INTO proposal (proposal_id, version, state, area, decision_no, content,"
            + " proposed_by, submitted_by, decided_by, reason, changed_at)"
            + " VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        List.of(proposal),
        p ->
            new Object[] {
              p.id().value(),
              p.version(),
              p.state().name(),
              p.content().area().value(),
              p.content().decision().value(),
              ProposalJson.of(p.content()),
              p.proposedBy().value(),
              p.submittedBy().map(UserId::value),
              p.decidedBy().map(UserId::value),
              p.reason(),
              p.changedAt()
            });
  }

  @Override
  public void update(Proposal proposal) {
    int changed =
        database.update(
            "UPDATE proposal SET version = ?, state = ?, area = ?, decision_no = ?, content = ?,"
                + " proposed_by = ?, submitted_by = ?, decided_by = ?, reason = ?, changed_at = ?"
                + " WHERE proposal_id = ? AND version = ?",
            proposal.version(),
            proposal.state().name(),
            proposal.content().area().value(),
            proposal.content().decision().value(),
            ProposalJson.of(proposal.content()),
            proposal.proposedBy().value(),
            proposal.submittedBy().map(UserId::value),
            proposal.decidedBy().map(UserId::value),
            proposal.reason(),
            proposal.changedAt(),
            proposal.id().value(),
            proposal.version() - 1);
    if (changed != 1) {
      throw new ConcurrentChange("proposal " + proposal.id());
    }
  }

  @Override
  public List<Proposal> inState(ProposalState state, AreaCode area, long after, int limit) {
    return database.query(
        SELECT
            + " WHERE state = ? AND proposal_id > ? AND area LIKE ? ORDER BY proposal_id LIMIT ?",
        JdbcProposals::proposal,
        state.name(),
        after,
        area.prefix() + "%",
        limit);
  }

  @Override
  public List<Proposal> about(DecisionNo decision) {
    return database.query(
        SELECT + " WHERE decision_no = ? ORDER BY proposal_id",
        JdbcProposals::proposal,
        decision.value());
  }

  private static Proposal proposal(Row row) throws SQLException {
    return new Proposal(
        new ProposalId(row.number("proposal_id")),
        row.number("version"),
        ProposalState.valueOf(row.text("state")),
        ProposalParser.content(row.text("content")),
        new UserId(row.text("proposed_by")),
        row.optionalText("submitted_by").map(UserId::new),
        row.optionalText("decided_by").map(UserId::new),
        row.text("reason"),
        row.instant("changed_at"));
  }
}
