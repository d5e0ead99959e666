-- Of whom a letter to a regulator told, by its entry in the ledger; rows are only ever added. Who has
-- later entries may have to be corrected by the next letter.
CREATE TABLE reported_person (
  area VARCHAR(6) NOT NULL,
  person_id BIGINT NOT NULL,
  -- of the entry that tells so
  seq BIGINT NOT NULL,
  letter_id BIGINT NOT NULL,
  CONSTRAINT pk_reported_person PRIMARY KEY (area, person_id, seq)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The letters of before: an office has the code of its area, an entry begins with its letter.
INSERT INTO reported_person (area, person_id, seq, letter_id)
SELECT d.office, e.person_id, e.seq, d.document_id
FROM case_event e
JOIN issued_document d
  ON d.kind = 'TRANSFER_LETTER' AND e.payload LIKE CONCAT('{"letter":', d.document_id, ',%')
WHERE e.event_type = 'PassedOn';
