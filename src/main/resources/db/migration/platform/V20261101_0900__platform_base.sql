-- What every feature stands on: jobs written in the commit that causes them, and the audit trail.
CREATE TABLE platform_job (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind        VARCHAR(40)  NOT NULL,
  job_key     VARCHAR(120) NOT NULL,
  due_at      DATETIME(6)  NOT NULL,
  attempts    SMALLINT     NOT NULL,
  generation  INT          NOT NULL DEFAULT 0,
  UNIQUE KEY platform_job_key (kind, job_key),
  KEY platform_job_due (due_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE platform_audit (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at              DATETIME(6)  NOT NULL,
  institution_id  BIGINT       NULL,
  person_id       BIGINT       NULL,
  use_case        VARCHAR(120) NOT NULL,
  subject         VARCHAR(200) NULL,
  outcome         VARCHAR(10)  NOT NULL,
  reason          VARCHAR(60)  NULL,
  KEY platform_audit_at (institution_id, at),
  KEY platform_audit_person (person_id, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Facts that were loaded once: seed content by its digest, demo data, the index's version.
CREATE TABLE platform_loaded (
  what       VARCHAR(160) NOT NULL PRIMARY KEY,
  digest     CHAR(64)     NOT NULL,
  loaded_at  DATETIME(6)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
