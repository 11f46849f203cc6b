-- Statements brought by a file or pulled from another store. line is the line (or the number of pulled statements)
-- that is done for good: it moves in the transaction that stores, so what was cut off goes on exactly there.
-- running_for holds the store while one is being checked or stored; being unique, it lets only one run at a time.
-- The other store's secret is not here: it is in memory as long as the pull runs.
CREATE TABLE xapi_transfer (
  id                 BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid               BINARY(16)    NOT NULL UNIQUE,
  store_id           BIGINT        NOT NULL,
  node               SMALLINT      NOT NULL,
  kind               VARCHAR(4)    NOT NULL,
  source             VARCHAR(500)  NOT NULL,
  started_by         BIGINT        NULL,
  credential         VARCHAR(40)   NULL,
  started_at         DATETIME(6)   NOT NULL,
  ended_at           DATETIME(6)   NULL,
  state              VARCHAR(10)   NOT NULL,
  problem            VARCHAR(40)   NULL,
  account_name       VARCHAR(60)   NOT NULL,
  authority_name     VARCHAR(120)  NOT NULL,
  may_define         BOOLEAN       NOT NULL,
  keeps_authority    BOOLEAN       NOT NULL,
  size               BIGINT        NOT NULL DEFAULT 0,
  bytes              BIGINT        NOT NULL DEFAULT 0,
  line               BIGINT        NOT NULL DEFAULT 0,
  stored             BIGINT        NOT NULL DEFAULT 0,
  known              BIGINT        NOT NULL DEFAULT 0,
  refused            BIGINT        NOT NULL DEFAULT 0,
  version            VARCHAR(10)   NULL,
  access_key         VARCHAR(200)  NULL,
  since              DATETIME(6)   NULL,
  next_page          TEXT          NULL,
  through            DATETIME(6)   NULL,
  running_for        BIGINT        NULL,
  UNIQUE KEY xapi_transfer_running (running_for),
  KEY xapi_transfer_store (store_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Why a line was refused; no more than some thousand are kept, the number of refused lines is always whole.
CREATE TABLE xapi_transfer_finding (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  transfer_id   BIGINT        NOT NULL,
  line          BIGINT        NOT NULL,
  statement_id  BINARY(16)    NULL,
  code          VARCHAR(40)   NOT NULL,
  requirement   VARCHAR(40)   NOT NULL,
  path          VARCHAR(300)  NOT NULL,
  message       VARCHAR(500)  NOT NULL,
  KEY xapi_transfer_finding_line (transfer_id, line),
  CONSTRAINT xapi_transfer_finding_of FOREIGN KEY (transfer_id) REFERENCES xapi_transfer (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
