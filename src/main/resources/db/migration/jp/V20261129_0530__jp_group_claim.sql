-- One learning of many people that an officer brings with one attendance sheet. draft is the form as typed, as
-- of a claim; the files lie with those of claims. A second officer decides on all of its claims at once.
CREATE TABLE jp_group_claim (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid            BINARY(16)    NOT NULL UNIQUE,
  institution_id  BIGINT        NOT NULL,
  brought_by      BIGINT        NOT NULL,
  state           VARCHAR(10)   NOT NULL,
  pathway         VARCHAR(60)   NOT NULL,
  draft           MEDIUMTEXT    NOT NULL,
  created_at      DATETIME(6)   NOT NULL,
  decided_by      BIGINT        NULL,
  decided_at      DATETIME(6)   NULL,
  note            VARCHAR(1000) NULL,
  KEY jp_group_claim_latest (institution_id, id),
  CONSTRAINT jp_group_claim_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id),
  CONSTRAINT jp_group_claim_bringer FOREIGN KEY (brought_by) REFERENCES people_person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE jp_group_document (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid       BINARY(16)    NOT NULL UNIQUE,
  group_id   BIGINT        NOT NULL,
  code       VARCHAR(60)   NOT NULL,
  sha256     BINARY(32)    NOT NULL,
  file_name  VARCHAR(160)  NOT NULL,
  added_at   DATETIME(6)   NOT NULL,
  UNIQUE KEY jp_group_document_once (group_id, sha256, code),
  KEY jp_group_document_file (sha256),
  CONSTRAINT jp_group_document_group FOREIGN KEY (group_id) REFERENCES jp_group_claim (id) ON DELETE CASCADE,
  CONSTRAINT jp_group_document_file FOREIGN KEY (sha256) REFERENCES jp_claim_file (sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A line of the sheet: its cells as sent, by column, as JSON, until its claim stands; and what becomes of it.
CREATE TABLE jp_group_line (
  group_id   BIGINT       NOT NULL,
  line       INT          NOT NULL,
  cells      TEXT         NOT NULL,
  person_id  BIGINT       NULL,
  outcome    VARCHAR(12)  NOT NULL,
  reason     VARCHAR(60)  NULL,
  detail     VARCHAR(200) NULL,
  claim_id   BIGINT       NULL UNIQUE,
  PRIMARY KEY (group_id, line),
  KEY jp_group_line_outcome (group_id, outcome, line),
  CONSTRAINT jp_group_line_group FOREIGN KEY (group_id) REFERENCES jp_group_claim (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Whose claim somebody else has brought, and with which sheet. The queue's indexes exclude the bringer too.
ALTER TABLE jp_claim
  ADD COLUMN group_id   BIGINT NULL,
  ADD COLUMN brought_by BIGINT NULL,
  ADD KEY jp_claim_group (group_id, state, id),
  DROP KEY jp_claim_queue,
  DROP KEY jp_claim_unit,
  ADD KEY jp_claim_queue (institution_id, state, submitted_at, id, person_id, brought_by),
  ADD KEY jp_claim_unit (institution_id, state, unit_id, submitted_at, id, person_id, brought_by);
