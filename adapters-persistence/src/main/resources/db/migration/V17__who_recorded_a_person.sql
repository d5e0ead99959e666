-- Who recorded a version of a person; nobody is known for those recorded before.
ALTER TABLE person ADD COLUMN recorded_by VARCHAR(100);
