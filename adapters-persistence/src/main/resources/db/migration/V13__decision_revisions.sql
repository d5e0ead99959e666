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
