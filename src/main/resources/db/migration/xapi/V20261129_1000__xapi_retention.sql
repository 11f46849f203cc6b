-- How long statements are kept: decided with a decree, proposed by one, approved by another. One decision of a store is
-- in force, the others were before or never came to be. years: NULL means for ever. reached: key up to which statements
-- that are old enough were looked at; removed and kept: what came of that, kept being those that something is derived from.
CREATE TABLE xapi_retention (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid         BINARY(16)    NOT NULL UNIQUE,
  store_id     BIGINT        NOT NULL,
  state        VARCHAR(10)   NOT NULL,
  years        SMALLINT      NULL,
  decree       VARCHAR(120)  NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  zone         VARCHAR(40)   NOT NULL,
  proposed_by  BIGINT        NOT NULL,
  proposer     VARCHAR(160)  NOT NULL,
  proposed_at  DATETIME(6)   NOT NULL,
  approved_by  BIGINT        NULL,
  approver     VARCHAR(160)  NULL,
  approved_at  DATETIME(6)   NULL,
  ended_at     DATETIME(6)   NULL,
  reached      BIGINT        NOT NULL DEFAULT 0,
  removed      BIGINT        NOT NULL DEFAULT 0,
  kept         BIGINT        NOT NULL DEFAULT 0,
  run_at       DATETIME(6)   NULL,
  KEY xapi_retention_store (store_id, id),
  KEY xapi_retention_state (state, store_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
