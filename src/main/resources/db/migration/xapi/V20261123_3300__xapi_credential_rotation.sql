-- A credential's secret can be changed while the one before goes on for a while; the calls of a minute can be
-- limited. version: two people at the same form do not overwrite each other unseen.
ALTER TABLE xapi_credential
  ADD COLUMN previous_hash   BINARY(32)   NULL,
  ADD COLUMN previous_until  DATETIME(6)  NULL,
  ADD COLUMN per_minute      INT          NULL,
  ADD COLUMN version         INT          NOT NULL DEFAULT 0;

-- What happened to a credential and who did it, with the name of that day. One row a thing that changed; was and
-- became: a label, an instant (ISO 8601, UTC), a number. Rows are only added.
CREATE TABLE xapi_credential_event (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  credential_id  BIGINT        NOT NULL,
  at             DATETIME(6)   NOT NULL,
  person_id      BIGINT        NULL,
  person_name    VARCHAR(160)  NULL,
  kind           VARCHAR(20)   NOT NULL,
  was            VARCHAR(120)  NULL,
  became         VARCHAR(120)  NULL,
  KEY xapi_credential_event_of (credential_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO xapi_credential_event (credential_id, at, person_id, kind)
SELECT id, created_at, created_by, 'CREATED' FROM xapi_credential ORDER BY id;
INSERT INTO xapi_credential_event (credential_id, at, kind)
SELECT id, revoked_at, 'REVOKED' FROM xapi_credential WHERE revoked_at IS NOT NULL ORDER BY id;
