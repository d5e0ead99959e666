-- Stored files: of a person or of an institution. Rows are only ever added.
CREATE TABLE attachment (
  attachment_id BIGINT NOT NULL,
  person_id BIGINT,
  institution_code VARCHAR(20),
  purpose VARCHAR(40) NOT NULL,
  case_reference BIGINT,
  file_name VARCHAR(150) NOT NULL,
  file_type VARCHAR(10) NOT NULL,
  byte_count BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  uploaded_by VARCHAR(100) NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_attachment PRIMARY KEY (attachment_id),
  CONSTRAINT ck_attachment_one_owner
    CHECK ((person_id IS NULL AND institution_code IS NOT NULL)
      OR (person_id IS NOT NULL AND institution_code IS NULL))
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_attachment_person ON attachment (person_id, attachment_id);
CREATE INDEX ix_attachment_institution ON attachment (institution_code, attachment_id);

-- The bytes, apart from what lists show. LONGBLOB: a MEDIUMBLOB ends at 16 MiB.
CREATE TABLE attachment_content (
  attachment_id BIGINT NOT NULL,
  content LONGBLOB NOT NULL,
  CONSTRAINT pk_attachment_content PRIMARY KEY (attachment_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
