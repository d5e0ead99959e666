-- What became of a parent decision: changed or annulled, by which instrument.
CREATE TABLE decision_revision (
  decision_no VARCHAR(100) NOT NULL,
  instrument VARCHAR(100) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  revised_on DATE NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_decision_revision PRIMARY KEY (decision_no, instrument)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Locked from the beginning of a step on a decision to its commit; the register itself is only read
-- and added to.
CREATE TABLE decision_head (
  decision_no VARCHAR(100) NOT NULL,
  holds BIGINT NOT NULL,
  CONSTRAINT pk_decision_head PRIMARY KEY (decision_no)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
