-- Data of attachments, once a store whatever statements name them. They lie outside of the statement's rows, so
-- that a page of statements never reads them.
CREATE TABLE xapi_attachment (
  store_id  BIGINT       NOT NULL,
  sha256    BINARY(32)   NOT NULL,
  stored    DATETIME(6)  NOT NULL,
  content   LONGBLOB     NOT NULL,
  PRIMARY KEY (store_id, sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- sha2: the hash by which the statement names the data, which may be a longer or shorter one of the family.
CREATE TABLE xapi_statement_attachment (
  statement_key  BIGINT        NOT NULL,
  sha2           VARCHAR(128)  NOT NULL,
  store_id       BIGINT        NOT NULL,
  sha256         BINARY(32)    NOT NULL,
  content_type   VARCHAR(255)  NOT NULL,
  PRIMARY KEY (statement_key, sha2),
  KEY xapi_statement_attachment_data (store_id, sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
