-- Decisions about the records of a person (UU 27/2022): proposed by one, approved by another. subjects (identifiers,
-- one a line) and pseudonym are there only until it is carried out; then they are emptied, so that the
-- decision itself leads nobody back to the person. scanned: key up to which all statements were searched for
-- mentions in texts.
CREATE TABLE xapi_rights (
  id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid             BINARY(16)    NOT NULL UNIQUE,
  store_id         BIGINT        NOT NULL,
  node             SMALLINT      NOT NULL,
  kind             VARCHAR(12)   NOT NULL,
  state            VARCHAR(10)   NOT NULL,
  decree           VARCHAR(120)  NOT NULL,
  reason           VARCHAR(1000) NOT NULL,
  subjects         TEXT          NULL,
  pseudonym        BINARY(16)    NULL,
  keeps_data       BOOLEAN       NOT NULL,
  zone             VARCHAR(40)   NOT NULL,
  proposed_by      BIGINT        NOT NULL,
  proposer         VARCHAR(160)  NOT NULL,
  proposed_at      DATETIME(6)   NOT NULL,
  approved_by      BIGINT        NULL,
  approver         VARCHAR(160)  NULL,
  approved_at      DATETIME(6)   NULL,
  ended_at         DATETIME(6)   NULL,
  statements       BIGINT        NOT NULL DEFAULT 0,
  documents        BIGINT        NOT NULL DEFAULT 0,
  scanned          BIGINT        NOT NULL DEFAULT 0,
  KEY xapi_rights_store (store_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
