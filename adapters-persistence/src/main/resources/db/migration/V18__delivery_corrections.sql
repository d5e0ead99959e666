-- Documents that prove nothing any more, and what took their place; rows are only ever added.
CREATE TABLE document_replacement (
  replaced_id BIGINT NOT NULL,
  replaced_by BIGINT NULL,
  replaced_on DATE NOT NULL,
  CONSTRAINT pk_document_replacement PRIMARY KEY (replaced_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Deliveries as proposed corrections tell them, with the names for the receipt: the ledger has none.
CREATE TABLE proposed_handover (
  proposal_id BIGINT NOT NULL,
  content MEDIUMTEXT NOT NULL,
  CONSTRAINT pk_proposed_handover PRIMARY KEY (proposal_id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
