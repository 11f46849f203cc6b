-- Other record stores that get a copy of this one's statements. A target has a place in the log, not a row a
-- statement: cursor_key is the last key that it has or that does not concern it.
-- secret: sealed (AES-GCM) for this store and endpoint. lease_owner works it until lease_until, one node at a time.
-- next_at: not before this moment, after failures in a row.
CREATE TABLE xapi_forward_target (
  id             BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  store_id       BIGINT         NOT NULL,
  name           VARCHAR(120)   NOT NULL,
  endpoint       VARCHAR(500)   NOT NULL,
  access_key     VARCHAR(200)   NOT NULL,
  secret         VARBINARY(1000) NOT NULL,
  version        VARCHAR(10)    NOT NULL,
  verb           VARCHAR(2000)  NULL,
  activity       VARCHAR(2000)  NULL,
  agent          VARCHAR(2000)  NULL,
  paused         BOOLEAN        NOT NULL DEFAULT FALSE,
  cursor_key     BIGINT         NOT NULL,
  failures       INT            NOT NULL DEFAULT 0,
  next_at        DATETIME(6)    NOT NULL,
  error_code     VARCHAR(20)    NULL,
  error_detail   VARCHAR(500)   NULL,
  error_at       DATETIME(6)    NULL,
  last_sent_at   DATETIME(6)    NULL,
  lease_owner    VARCHAR(40)    NULL,
  lease_until    DATETIME(6)    NULL,
  created_by     BIGINT         NOT NULL,
  created_at     DATETIME(6)    NOT NULL,
  KEY xapi_forward_target_store (store_id, name),
  KEY xapi_forward_target_due (paused, next_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- How many statements a target took, by the full hour (UTC).
CREATE TABLE xapi_forward_hour (
  target_id  BIGINT       NOT NULL,
  hour       DATETIME(6)  NOT NULL,
  sent       BIGINT       NOT NULL,
  PRIMARY KEY (target_id, hour),
  CONSTRAINT xapi_forward_hour_target FOREIGN KEY (target_id) REFERENCES xapi_forward_target (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Statements that a target refuses for good. status: the other side's, 0 when it was never asked; reason: a key of
-- the texts; answer: what it said, shortened; again: somebody wants it tried once more.
CREATE TABLE xapi_forward_letter (
  target_id      BIGINT        NOT NULL,
  statement_key  BIGINT        NOT NULL,
  statement_id   BINARY(16)    NOT NULL,
  status         INT           NOT NULL,
  reason         VARCHAR(20)   NOT NULL,
  answer         VARCHAR(1000) NOT NULL,
  refused_at     DATETIME(6)   NOT NULL,
  again          BOOLEAN       NOT NULL DEFAULT FALSE,
  PRIMARY KEY (target_id, statement_key),
  KEY xapi_forward_letter_again (target_id, again, statement_key),
  CONSTRAINT xapi_forward_letter_target FOREIGN KEY (target_id) REFERENCES xapi_forward_target (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
