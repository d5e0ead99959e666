-- What the training platform certified, one row a certificate; its use stands in the ledger.
CREATE TABLE training_credit (
  certificate_no VARCHAR(100) NOT NULL,
  person_id BIGINT NOT NULL,
  course VARCHAR(200) NOT NULL,
  completed_on DATE NOT NULL,
  study_hours DECIMAL(7, 2) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_training_credit PRIMARY KEY (certificate_no)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_training_credit_person ON training_credit (person_id, certificate_no);
