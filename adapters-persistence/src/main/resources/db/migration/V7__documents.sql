-- Issued documents beside the handling notice; rows are only ever added.
CREATE TABLE issued_document (
  document_id BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  office VARCHAR(20) NOT NULL,
  serial_year INT NULL,
  serial INT NULL,
  number_text VARCHAR(100) NULL,
  person_id BIGINT NULL,
  institution_code VARCHAR(20) NULL,
  issued_on DATE NOT NULL,
  verification_code VARCHAR(40) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  CONSTRAINT pk_issued_document PRIMARY KEY (document_id),
  CONSTRAINT uq_issued_document_number UNIQUE (number_text),
  CONSTRAINT uq_issued_document_code UNIQUE (verification_code)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_issued_document_person ON issued_document (person_id, document_id);

-- Their bytes, never drawn again; apart, so that lists do not read them.
CREATE TABLE issued_document_pdf (
  document_id BIGINT NOT NULL,
  pdf MEDIUMBLOB NOT NULL,
  CONSTRAINT pk_issued_document_pdf PRIMARY KEY (document_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
