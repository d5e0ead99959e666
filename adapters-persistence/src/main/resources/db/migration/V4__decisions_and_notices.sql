CREATE TABLE parent_decision (
  decision_no VARCHAR(100) NOT NULL,
  decision_kind VARCHAR(20) NOT NULL,
  institution_code VARCHAR(20) NOT NULL,
  area VARCHAR(6) NOT NULL,
  inspection_no VARCHAR(100) NOT NULL,
  decided_on DATE NOT NULL,
  received_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_parent_decision PRIMARY KEY (decision_no)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_parent_decision_area ON parent_decision (area, decision_no);

-- The last number given out per office and year; its row is locked from the taking to the commit.
CREATE TABLE number_series (
  office VARCHAR(20) NOT NULL,
  serial_year INT NOT NULL,
  last_serial INT NOT NULL,
  CONSTRAINT pk_number_series PRIMARY KEY (office, serial_year)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE notice (
  notice_id BIGINT NOT NULL,
  office VARCHAR(20) NOT NULL,
  serial_year INT NOT NULL,
  serial INT NOT NULL,
  number_text VARCHAR(100) NOT NULL,
  decision_no VARCHAR(100) NOT NULL,
  person_id BIGINT NOT NULL,
  issued_on DATE NOT NULL,
  verification_code VARCHAR(40) NOT NULL,
  CONSTRAINT pk_notice PRIMARY KEY (notice_id),
  CONSTRAINT uq_notice_number UNIQUE (number_text),
  CONSTRAINT uq_notice_code UNIQUE (verification_code)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_notice_issued ON notice (issued_on, notice_id);
CREATE INDEX ix_notice_office ON notice (office, issued_on, notice_id);
CREATE INDEX ix_notice_person ON notice (person_id, notice_id);
CREATE INDEX ix_notice_decision ON notice (decision_no, person_id);

-- Issued documents, byte for byte; never drawn again.
CREATE TABLE notice_document (
  notice_id BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  pdf MEDIUMBLOB NOT NULL,
  CONSTRAINT pk_notice_document PRIMARY KEY (notice_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Rows of files that took effect, by key, with a digest of their content.
CREATE TABLE recorded_key (
  kind VARCHAR(40) NOT NULL,
  row_key VARCHAR(300) NOT NULL,
  digest CHAR(64) NOT NULL,
  CONSTRAINT pk_recorded_key PRIMARY KEY (kind, row_key)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE filing (
  filing_year INT NOT NULL,
  edition INT NOT NULL,
  number_text VARCHAR(100) NOT NULL,
  filed_on DATE NOT NULL,
  position_seq BIGINT NOT NULL,
  position_hash CHAR(64) NOT NULL,
  known_at DATETIME(6) NOT NULL,
  csv_sha256 CHAR(64) NOT NULL,
  CONSTRAINT pk_filing PRIMARY KEY (filing_year, edition)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who read whose file, and each unmasking with its reason.
CREATE TABLE file_access_log (
  access_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  accessed_at DATETIME(6) NOT NULL,
  actor VARCHAR(100) NOT NULL,
  roles VARCHAR(200) NOT NULL,
  office VARCHAR(20) NOT NULL,
  what VARCHAR(40) NOT NULL,
  reason VARCHAR(400) NOT NULL,
  CONSTRAINT pk_file_access_log PRIMARY KEY (access_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_file_access_person ON file_access_log (person_id, access_id);

-- What is to leave the system, written in the transaction that caused it.
CREATE TABLE outbox (
  message_id BIGINT NOT NULL,
  topic VARCHAR(60) NOT NULL,
  payload MEDIUMTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_outbox PRIMARY KEY (message_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
