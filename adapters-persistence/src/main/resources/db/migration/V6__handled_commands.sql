-- Commands that had their effect: one given twice has it once; the key is the judge.
CREATE TABLE handled_command (
  command_id VARCHAR(100) NOT NULL,
  actor VARCHAR(100) NOT NULL,
  digest CHAR(64) NOT NULL,
  made_id BIGINT NOT NULL,
  handled_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_handled_command PRIMARY KEY (command_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE INDEX ix_handled_command_at ON handled_command (handled_at);
