-- Facts with their history: a change is a further revision, no row is updated. What is known now is
-- the greatest revision; what was known at a moment the greatest one recorded by then.
CREATE TABLE institution (
  code VARCHAR(20) NOT NULL,
  revision INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  hospital_level VARCHAR(40) NOT NULL,
  ownership VARCHAR(20) NOT NULL,
  region VARCHAR(6) NOT NULL,
  filing_area VARCHAR(6) NOT NULL,
  uscc VARCHAR(18) NOT NULL,
  address VARCHAR(400) NOT NULL,
  valid_from DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_institution PRIMARY KEY (code, revision)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_institution_region ON institution (region, code);

CREATE TABLE agreement (
  institution_code VARCHAR(20) NOT NULL,
  starts_on DATE NOT NULL,
  revision INT NOT NULL,
  state VARCHAR(20) NOT NULL,
  ends_before DATE,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_agreement PRIMARY KEY (institution_code, starts_on, revision)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE person (
  person_id BIGINT NOT NULL,
  revision INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  category VARCHAR(30) NOT NULL,
  person_code VARCHAR(40),
  practice_scope VARCHAR(200) NOT NULL,
  title VARCHAR(100) NOT NULL,
  valid_from DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_person PRIMARY KEY (person_id, revision)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_person_name ON person (name, person_id);

-- Codes are attributes with a history: an earlier code still finds its person.
CREATE TABLE person_code (
  code VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_person_code PRIMARY KEY (code)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_person_code_person ON person_code (person_id, code);

-- Identity documents: the number encrypted, found by a keyed hash; each names the keys it needs.
CREATE TABLE identity_document (
  person_id BIGINT NOT NULL,
  revision INT NOT NULL,
  document_type VARCHAR(40) NOT NULL,
  number_key VARCHAR(40) NOT NULL,
  number_cipher VARBINARY(255) NOT NULL,
  index_key VARCHAR(40) NOT NULL,
  blind_index CHAR(64) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_identity_document PRIMARY KEY (person_id, revision),
  CONSTRAINT uq_identity_document_index UNIQUE (blind_index)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE registration (
  person_id BIGINT NOT NULL,
  institution_code VARCHAR(20) NOT NULL,
  registered_on DATE NOT NULL,
  revision INT NOT NULL,
  ended_on DATE,
  committed_on DATE,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_registration PRIMARY KEY (person_id, institution_code, registered_on, revision)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_registration_institution ON registration (institution_code, person_id);

CREATE TABLE calendar_day (
  region VARCHAR(6) NOT NULL,
  calendar_date DATE NOT NULL,
  revision INT NOT NULL,
  day_off INT NOT NULL,
  source VARCHAR(400) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_calendar_day PRIMARY KEY (region, calendar_date, revision)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
