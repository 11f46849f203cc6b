-- The learning record store. A store is an institution's; stores never see each other's rows.
-- Names (verb IRIs, activity IRIs, agents) are kept once; rows refer to them by the first 128 bits of the
-- SHA-256 of store and name, so that writing needs no look-up and links stay short.

-- id: microseconds since 1970 (the stored time) in the upper bits, node in the lower six; rises with every write.
-- payload: the statement as it arrived plus what the store adds; content_hash: its normalised content.
CREATE TABLE xapi_statement (
  id            BIGINT       NOT NULL PRIMARY KEY,
  store_id      BIGINT       NOT NULL,
  statement_id  BINARY(16)   NOT NULL,
  verb_id       BINARY(16)   NOT NULL,
  registration  BINARY(16)   NULL,
  timestamp     DATETIME(6)  NOT NULL,
  stored        DATETIME(6)  NOT NULL,
  voided        BOOLEAN      NOT NULL DEFAULT FALSE,
  version       VARCHAR(10)  NOT NULL,
  content_hash  BINARY(32)   NOT NULL,
  payload       MEDIUMTEXT   NOT NULL,
  UNIQUE KEY xapi_statement_uuid (store_id, statement_id),
  KEY xapi_statement_newest (store_id, id),
  KEY xapi_statement_verb (store_id, verb_id, id),
  KEY xapi_statement_registration (store_id, registration, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE xapi_verb (
  id        BINARY(16)     NOT NULL PRIMARY KEY,
  store_id  BIGINT         NOT NULL,
  iri       VARCHAR(2000)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- ifi: the inverse functional identifier, kind first; payload: the agent or identified group as first seen.
CREATE TABLE xapi_actor (
  id        BINARY(16)     NOT NULL PRIMARY KEY,
  store_id  BIGINT         NOT NULL,
  ifi       VARCHAR(2000)  NOT NULL,
  type      VARCHAR(5)     NOT NULL,
  payload   TEXT           NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- definition: the newest one given by an author who may define.
CREATE TABLE xapi_activity (
  id          BINARY(16)     NOT NULL PRIMARY KEY,
  store_id    BIGINT         NOT NULL,
  iri         VARCHAR(2000)  NOT NULL,
  definition  MEDIUMTEXT     NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One row for a statement and an agent in it, whatever its parts; direct: it is the actor or the object.
-- The primary key pages the agent filter in order, the second one reads a person's year.
CREATE TABLE xapi_statement_actor (
  actor_id       BINARY(16)   NOT NULL,
  direct         BOOLEAN      NOT NULL,
  statement_key  BIGINT       NOT NULL,
  usages         SMALLINT     NOT NULL,
  timestamp      DATETIME(6)  NOT NULL,
  PRIMARY KEY (actor_id, direct, statement_key),
  KEY xapi_statement_actor_time (actor_id, timestamp)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE xapi_statement_activity (
  activity_id    BINARY(16)   NOT NULL,
  direct         BOOLEAN      NOT NULL,
  statement_key  BIGINT       NOT NULL,
  usages         SMALLINT     NOT NULL,
  PRIMARY KEY (activity_id, direct, statement_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Statements whose object is another statement; voiding: they take it back.
CREATE TABLE xapi_statement_ref (
  statement_key  BIGINT      NOT NULL PRIMARY KEY,
  store_id       BIGINT      NOT NULL,
  target_id      BINARY(16)  NOT NULL,
  voiding        BOOLEAN     NOT NULL,
  KEY xapi_statement_ref_target (store_id, target_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
