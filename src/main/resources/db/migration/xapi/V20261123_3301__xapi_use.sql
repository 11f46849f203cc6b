-- Who calls the store: credentials (issuer empty, name = key) and bearers of tokens (issuer and name of the token).
-- id: the first 128 bits of a SHA-256 of store, issuer and name. last_from: the network only, not the machine.
CREATE TABLE xapi_caller (
  id            BINARY(16)    NOT NULL PRIMARY KEY,
  store_id      BIGINT        NOT NULL,
  issuer        VARCHAR(500)  NOT NULL,
  name          VARCHAR(255)  NOT NULL,
  last_at       DATETIME(6)   NOT NULL,
  last_from     VARCHAR(45)   NULL,
  last_old_at   DATETIME(6)   NULL,
  KEY xapi_caller_store (store_id, issuer)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- How often, by hour (UTC, so that a reader counts days in the city's zone) and by what was called. calls has all of
-- them; refused: 401 and 403, limited: 429, invalid: other faults of the caller, failed: ours.
CREATE TABLE xapi_use (
  caller_id  BINARY(16)   NOT NULL,
  hour       DATETIME(6)  NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  calls      BIGINT       NOT NULL,
  refused    BIGINT       NOT NULL,
  limited    BIGINT       NOT NULL,
  invalid    BIGINT       NOT NULL,
  failed     BIGINT       NOT NULL,
  PRIMARY KEY (caller_id, hour, kind),
  KEY xapi_use_hour (hour)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
