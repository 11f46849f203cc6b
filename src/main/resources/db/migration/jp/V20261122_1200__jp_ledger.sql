-- The JP ledger: derived from statements, policy, status and settings, and equal again after a rebuild.
-- Amounts are decimals with two digits; days are local to the city.

-- The regulations as they were read, so that old results stay readable with the rule that made them.
CREATE TABLE jp_policy_version (
  id          INT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  policy_id   VARCHAR(60)  NOT NULL,
  digest      CHAR(64)     NOT NULL,
  document    MEDIUMTEXT   NOT NULL,
  loaded_at   DATETIME(6)  NOT NULL,
  UNIQUE KEY jp_policy_version_digest (policy_id, digest)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What an institution decided where the regulation leaves it open; rows are only added.
-- name is minutesPerJp or switch.<id of a policy switch>.
CREATE TABLE jp_setting (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  institution_id  BIGINT       NOT NULL,
  name            VARCHAR(80)  NOT NULL,
  value           VARCHAR(40)  NOT NULL,
  valid_from      DATE         NOT NULL,
  decided_by      VARCHAR(160) NOT NULL,
  reason          VARCHAR(400) NOT NULL,
  recorded_by     BIGINT       NULL,
  recorded_at     DATETIME(6)  NOT NULL,
  KEY jp_setting_name (institution_id, name, valid_from),
  CONSTRAINT jp_setting_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One line of a person's year, in the ledger's order: the day of credit, then time.
-- reasons and awaited are codes joined by commas; arithmetic is the stored form of the steps.
CREATE TABLE jp_entry (
  person_id          BIGINT        NOT NULL,
  year               SMALLINT      NOT NULL,
  position           SMALLINT      NOT NULL,
  institution_id     BIGINT        NOT NULL,
  statement_id       BINARY(16)    NOT NULL,
  ordinal            SMALLINT      NOT NULL,
  credited_on        DATE          NOT NULL,
  pathway            VARCHAR(60)   NOT NULL,
  scope              VARCHAR(13)   NOT NULL,
  title              VARCHAR(200)  NOT NULL,
  bucket             VARCHAR(10)   NULL,
  recorded           DECIMAL(8,2)  NOT NULL,
  credited           DECIMAL(8,2)  NOT NULL,
  waiting            DECIMAL(8,2)  NOT NULL,
  over_cap           DECIMAL(8,2)  NOT NULL,
  status             VARCHAR(16)   NOT NULL,
  reasons            VARCHAR(160)  NOT NULL,
  awaited            VARCHAR(160)  NOT NULL,
  citation           VARCHAR(160)  NOT NULL,
  arithmetic         VARCHAR(1000) NOT NULL,
  window_key         VARCHAR(40)   NOT NULL,
  minutes_per_jp     SMALLINT      NOT NULL,
  policy_version_id  INT           NOT NULL,
  PRIMARY KEY (person_id, year, position),
  KEY jp_entry_statement (statement_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A person's year in one row; the row is also the lock under which the year is rewritten. Everybody on duty has
-- one, so that shares have their denominator. unit_id and asn_type are those of the year's last computation.
CREATE TABLE jp_year_total (
  person_id          BIGINT        NOT NULL,
  year               SMALLINT      NOT NULL,
  institution_id     BIGINT        NOT NULL,
  unit_id            BIGINT        NOT NULL,
  asn_type           VARCHAR(4)    NOT NULL,
  on_duty            BOOLEAN       NOT NULL DEFAULT TRUE,
  target             DECIMAL(8,2)  NULL,
  counted            DECIMAL(8,2)  NOT NULL DEFAULT 0,
  waiting            DECIMAL(8,2)  NOT NULL DEFAULT 0,
  over_cap           DECIMAL(8,2)  NOT NULL DEFAULT 0,
  b10                DECIMAL(8,2)  NOT NULL DEFAULT 0,
  b20                DECIMAL(8,2)  NOT NULL DEFAULT 0,
  b70                DECIMAL(8,2)  NOT NULL DEFAULT 0,
  outside_mix        DECIMAL(8,2)  NOT NULL DEFAULT 0,
  reached_on         DATE          NULL,
  entries            SMALLINT      NOT NULL DEFAULT 0,
  digest             BINARY(32)    NULL,
  policy_version_id  INT           NULL,
  computed_at        DATETIME(6)   NULL,
  version            INT           NOT NULL DEFAULT 0,
  PRIMARY KEY (person_id, year),
  KEY jp_year_total_unit (institution_id, year, on_duty, unit_id, asn_type, reached_on),
  KEY jp_year_total_reached (institution_id, year, on_duty, reached_on),
  KEY jp_year_total_counted (institution_id, year, on_duty, counted, person_id),
  CONSTRAINT jp_year_total_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE jp_month_total (
  person_id       BIGINT        NOT NULL,
  year            SMALLINT      NOT NULL,
  month           TINYINT       NOT NULL,
  institution_id  BIGINT        NOT NULL,
  counted         DECIMAL(8,2)  NOT NULL,
  b10             DECIMAL(8,2)  NOT NULL,
  b20             DECIMAL(8,2)  NOT NULL,
  b70             DECIMAL(8,2)  NOT NULL,
  PRIMARY KEY (person_id, year, month),
  KEY jp_month_total_city (institution_id, year, month, person_id, counted)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE jp_pathway_total (
  person_id       BIGINT        NOT NULL,
  year            SMALLINT      NOT NULL,
  pathway         VARCHAR(60)   NOT NULL,
  institution_id  BIGINT        NOT NULL,
  counted         DECIMAL(8,2)  NOT NULL,
  waiting         DECIMAL(8,2)  NOT NULL,
  over_cap        DECIMAL(8,2)  NOT NULL,
  entries         SMALLINT      NOT NULL,
  PRIMARY KEY (person_id, year, pathway),
  KEY jp_pathway_total_city (institution_id, year, pathway)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A rebuild of an institution's year: who asked, how far it is, and the ledger's digest before and after.
CREATE TABLE jp_rebuild (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  institution_id  BIGINT       NOT NULL,
  year            SMALLINT     NOT NULL,
  state           VARCHAR(10)  NOT NULL,
  done            INT          NOT NULL DEFAULT 0,
  total           INT          NOT NULL DEFAULT 0,
  requested_by    VARCHAR(80)  NOT NULL,
  started_at      DATETIME(6)  NOT NULL,
  seen_at         DATETIME(6)  NOT NULL,
  finished_at     DATETIME(6)  NULL,
  digest_before   CHAR(64)     NULL,
  digest_after    CHAR(64)     NULL,
  KEY jp_rebuild_year (institution_id, year, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
