-- Measures of a year at an institution (Art 39), and cases of an area to be passed on (Art 64).
CREATE INDEX ix_measure_first_day ON measure (first_day, person_id);
CREATE INDEX ix_measure_area ON measure (area, ruled_on, person_id);
CREATE INDEX ix_score_area ON score (area, decided_on, person_id);
