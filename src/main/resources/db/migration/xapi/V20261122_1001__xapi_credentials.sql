-- Key and secret by which another tool speaks to a store. The secret is 256 random bits, so one SHA-256 of it
-- is enough; it is shown once and never kept. A credential is never deleted: its statements name it.
CREATE TABLE xapi_credential (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  store_id     BIGINT       NOT NULL,
  access_key   VARCHAR(40)  NOT NULL,
  secret_hash  BINARY(32)   NOT NULL,
  label        VARCHAR(120) NOT NULL,
  scopes       VARCHAR(200) NOT NULL,
  created_by   BIGINT       NULL,
  created_at   DATETIME(6)  NOT NULL,
  expires_at   DATETIME(6)  NULL,
  revoked_at   DATETIME(6)  NULL,
  UNIQUE KEY xapi_credential_key (access_key),
  KEY xapi_credential_store (store_id, created_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
