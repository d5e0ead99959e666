-- Queues are read kind by kind, each in the order of its index: a right that expired is never done,
-- so that among all kinds the few terms that are wanted would lie between ever more old ones.
DROP INDEX ix_running_term_due ON running_term;
DROP INDEX ix_running_term_area ON running_term;
DROP INDEX ix_running_term_institution ON running_term;

CREATE INDEX ix_running_term_due
  ON running_term (kind, done, due_on, person_id, ordinal, institution_code);
CREATE INDEX ix_running_term_area
  ON running_term (area, kind, done, due_on, person_id, ordinal, institution_code);
CREATE INDEX ix_running_term_institution
  ON running_term (institution_code, kind, done, due_on, person_id, ordinal);
