-- Days on which a suspension or termination is in force, and since when the institution has the
-- notice that ordered it.
CREATE TABLE measure_period (
  person_id BIGINT NOT NULL,
  ordinal INT NOT NULL,
  notice_id BIGINT NOT NULL,
  measure_rule VARCHAR(10) NOT NULL,
  from_day DATE NOT NULL,
  until_day DATE,
  delivered_on DATE,
  CONSTRAINT pk_measure_period PRIMARY KEY (person_id, ordinal)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_measure_period_rule ON measure_period (measure_rule, person_id);

-- Institutions that confirmed the status that a notice ordered.
CREATE TABLE status_maintained (
  person_id BIGINT NOT NULL,
  ordinal INT NOT NULL,
  notice_id BIGINT NOT NULL,
  institution_code VARCHAR(20) NOT NULL,
  maintained_on DATE NOT NULL,
  CONSTRAINT pk_status_maintained PRIMARY KEY (person_id, ordinal)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE correction_demand (
  person_id BIGINT NOT NULL,
  ordinal INT NOT NULL,
  institution_code VARCHAR(20) NOT NULL,
  defect VARCHAR(40) NOT NULL,
  demanded_on DATE NOT NULL,
  due_on DATE NOT NULL,
  done_on DATE,
  CONSTRAINT pk_correction_demand PRIMARY KEY (person_id, ordinal)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_correction_demand_open ON correction_demand (done_on, institution_code, person_id);

-- Those without a commitment, and doctors without a scope, are few among many.
CREATE INDEX ix_registration_committed ON registration (committed_on, institution_code, person_id);
CREATE INDEX ix_person_scope ON person (practice_scope, category, person_id);
