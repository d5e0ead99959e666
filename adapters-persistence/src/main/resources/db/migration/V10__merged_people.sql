-- Which registered people are one: a fold over the ledger like the other derived tables. A merge that
-- was undone stays, so that counts of an earlier moment stay what they were.
CREATE TABLE person_merge (
  -- the one kept
  person_id BIGINT NOT NULL,
  ordinal INT NOT NULL,
  absorbed_id BIGINT NOT NULL,
  -- moments of recording, in microseconds since 1970-01-01 UTC
  merged_at BIGINT NOT NULL,
  split_at BIGINT,
  CONSTRAINT pk_person_merge PRIMARY KEY (person_id, ordinal)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_person_merge_absorbed ON person_merge (absorbed_id, person_id);
