-- Decisions and corrections on their way to approval; each move stands in the ledger too.
CREATE TABLE proposal (
  proposal_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  area VARCHAR(6) NOT NULL,
  decision_no VARCHAR(100) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  proposed_by VARCHAR(100) NOT NULL,
  submitted_by VARCHAR(100),
  decided_by VARCHAR(100),
  reason VARCHAR(1000) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_proposal PRIMARY KEY (proposal_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_proposal_state ON proposal (state, proposal_id, area);
CREATE INDEX ix_proposal_decision ON proposal (decision_no, proposal_id);
