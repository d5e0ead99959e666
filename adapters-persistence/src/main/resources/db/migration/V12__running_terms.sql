-- The register of running terms: a fold over files, steps and registers, counted by the calendars;
-- written in the transaction of what it follows from, and to be rebuilt.
CREATE TABLE running_term (
  -- 0: the own term of an institution
  person_id BIGINT NOT NULL,
  ordinal INT NOT NULL,
  -- empty: a person's term that concerns none
  institution_code VARCHAR(20) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  -- number of the decision, notice, appeal, measure or application
  reference VARCHAR(100) NOT NULL,
  party VARCHAR(20),
  area VARCHAR(6) NOT NULL,
  event_on DATE NOT NULL,
  -- days on which the clock stands still: from/until, from/until
  stops VARCHAR(1000) NOT NULL,
  ordered_on DATE,
  -- 9999-12-31 while the clock stands still
  due_on DATE NOT NULL,
  provisional INT NOT NULL,
  done_on DATE,
  done INT NOT NULL,
  CONSTRAINT pk_running_term PRIMARY KEY (person_id, ordinal, institution_code)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Queues: of all offices, of one area, of one institution; always by due day, then by owner.
CREATE INDEX ix_running_term_due ON running_term (done, due_on, person_id, ordinal);
CREATE INDEX ix_running_term_area ON running_term (area, done, due_on, person_id, ordinal);
CREATE INDEX ix_running_term_institution
  ON running_term (institution_code, done, due_on, person_id, ordinal);

-- Whoever writes terms, or changes the calendar that they are counted by, locks this row first.
CREATE TABLE calendar_head (
  id INT NOT NULL,
  entries BIGINT NOT NULL,
  CONSTRAINT pk_calendar_head PRIMARY KEY (id),
  CONSTRAINT ck_calendar_head_one_row CHECK (id = 1)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT INTO calendar_head (id, entries) VALUES (1, 0);
