-- Folds over the ledger, written in the transaction that appends to it; all of them can be rebuilt.
CREATE TABLE year_total (
  person_id BIGINT NOT NULL,
  point_year INT NOT NULL,
  points INT NOT NULL,
  CONSTRAINT pk_year_total PRIMARY KEY (person_id, point_year)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Scores that count, in the order of recording.
CREATE TABLE score (
  person_id BIGINT NOT NULL,
  ordinal INT NOT NULL,
  score_id BIGINT NOT NULL,
  decision_no VARCHAR(100) NOT NULL,
  decision_kind VARCHAR(20) NOT NULL,
  institution_code VARCHAR(20) NOT NULL,
  area VARCHAR(6) NOT NULL,
  inspection_no VARCHAR(100) NOT NULL,
  decided_on DATE NOT NULL,
  behaviour_no VARCHAR(100) NOT NULL,
  clause VARCHAR(10) NOT NULL,
  responsibility VARCHAR(20) NOT NULL,
  adjustment VARCHAR(20) NOT NULL,
  ground VARCHAR(20),
  points INT NOT NULL,
  added INT NOT NULL,
  total_before INT NOT NULL,
  total_after INT NOT NULL,
  measure_rule VARCHAR(10),
  CONSTRAINT pk_score PRIMARY KEY (person_id, ordinal),
  CONSTRAINT uq_score_id UNIQUE (score_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_score_decision ON score (decision_no, person_id);

-- Suspensions and terminations that a notice put in force.
CREATE TABLE measure (
  person_id BIGINT NOT NULL,
  ordinal INT NOT NULL,
  -- a score with its decision, or an order with the institution whose agreement it is about
  cause_id BIGINT NOT NULL,
  decision_no VARCHAR(100),
  institution_code VARCHAR(20),
  area VARCHAR(6) NOT NULL,
  notice_id BIGINT NOT NULL,
  measure_rule VARCHAR(10) NOT NULL,
  measure_kind VARCHAR(20) NOT NULL,
  -- picks the rule version
  ruled_on DATE NOT NULL,
  first_day DATE NOT NULL,
  own_end DATE,
  -- days on which it is not executed: from/until, from/until
  stays VARCHAR(1000) NOT NULL,
  term_ends_before DATE,
  lifted_on DATE,
  superseded INT NOT NULL,
  CONSTRAINT pk_measure PRIMARY KEY (person_id, ordinal)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE repair (
  person_id BIGINT NOT NULL,
  ordinal INT NOT NULL,
  repair_id BIGINT NOT NULL,
  route VARCHAR(30) NOT NULL,
  granted_on DATE NOT NULL,
  area VARCHAR(6) NOT NULL,
  offered INT NOT NULL,
  taken INT NOT NULL,
  total_after INT NOT NULL,
  CONSTRAINT pk_repair PRIMARY KEY (person_id, ordinal),
  CONSTRAINT uq_repair_id UNIQUE (repair_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE restoration (
  person_id BIGINT NOT NULL,
  ordinal INT NOT NULL,
  restoration_id BIGINT NOT NULL,
  restored_on DATE NOT NULL,
  area VARCHAR(6) NOT NULL,
  CONSTRAINT pk_restoration PRIMARY KEY (person_id, ordinal),
  CONSTRAINT uq_restoration_id UNIQUE (restoration_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
