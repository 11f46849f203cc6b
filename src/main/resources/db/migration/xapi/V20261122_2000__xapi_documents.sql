-- Documents that other tools keep: states, activity profiles, agent profiles (xAPI Communication 2.2).
-- id: the first 128 bits of a SHA-256 of store, activity, agent, registration and name, so that two writers at
-- once can never make two of one document; what does not apply is an empty text or a registration of zeros,
-- never NULL. activity_id and agent_id are the keys of the texts beside them, for the index.
CREATE TABLE xapi_document (
  id            BINARY(16)     NOT NULL PRIMARY KEY,
  store_id      BIGINT         NOT NULL,
  agent_id      BINARY(16)     NOT NULL,
  activity_id   BINARY(16)     NOT NULL,
  registration  BINARY(16)     NOT NULL,
  agent         VARCHAR(2000)  NOT NULL,
  activity      VARCHAR(2000)  NOT NULL,
  name          VARCHAR(2000)  CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  content_type  VARCHAR(255)   NOT NULL,
  sha1          BINARY(20)     NOT NULL,
  updated       DATETIME(6)    NOT NULL,
  content       LONGBLOB       NOT NULL,
  KEY xapi_document_shelf (agent_id, activity_id, registration)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
