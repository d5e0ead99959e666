-- The ledger. The application's login may INSERT and SELECT on case_event, and SELECT and UPDATE on
-- ledger_head: no more.
CREATE TABLE case_event (
  seq BIGINT NOT NULL,
  person_id BIGINT,
  institution_code VARCHAR(20),
  event_type VARCHAR(40) NOT NULL,
  payload MEDIUMTEXT NOT NULL,
  actor VARCHAR(100) NOT NULL,
  roles VARCHAR(200) NOT NULL,
  office VARCHAR(20) NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  effective_on DATE NOT NULL,
  rule_version VARCHAR(60) NOT NULL,
  command_id VARCHAR(100) NOT NULL,
  reverses BIGINT,
  previous_hash CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL,
  CONSTRAINT pk_case_event PRIMARY KEY (seq),
  CONSTRAINT ck_case_event_seq CHECK (seq > 0)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_case_event_person ON case_event (person_id, seq);
CREATE INDEX ix_case_event_institution ON case_event (institution_code, seq);

CREATE TABLE ledger_head (
  id INT NOT NULL,
  seq BIGINT NOT NULL,
  hash CHAR(64) NOT NULL,
  CONSTRAINT pk_ledger_head PRIMARY KEY (id),
  CONSTRAINT ck_ledger_head_one_row CHECK (id = 1)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT INTO ledger_head (id, seq, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- How often a person's file was saved: who saves it with an old version has lost a race.
CREATE TABLE person_file (
  person_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_person_file PRIMARY KEY (person_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The same for the procedures about an institution.
CREATE TABLE institution_file (
  institution_code VARCHAR(20) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT pk_institution_file PRIMARY KEY (institution_code)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Which node number the last process that gives ids took.
CREATE TABLE id_node (
  id INT NOT NULL,
  last_node INT NOT NULL,
  CONSTRAINT pk_id_node PRIMARY KEY (id),
  CONSTRAINT ck_id_node_one_row CHECK (id = 1)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT INTO id_node (id, last_node) VALUES (1, 0);
