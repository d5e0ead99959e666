-- What an entered calendar moved: one row a term that is due on another day since; rows are only added.
CREATE TABLE moved_term (
  entry_id BIGINT NOT NULL,
  -- whose term, as in running_term
  person_id BIGINT NOT NULL,
  ordinal INT NOT NULL,
  institution_code VARCHAR(20) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  reference VARCHAR(100) NOT NULL,
  party VARCHAR(20),
  area VARCHAR(6) NOT NULL,
  due_before DATE NOT NULL,
  provisional_before INT NOT NULL,
  due_now DATE NOT NULL,
  provisional_now INT NOT NULL,
  CONSTRAINT pk_moved_term PRIMARY KEY (entry_id, person_id, ordinal, institution_code)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
