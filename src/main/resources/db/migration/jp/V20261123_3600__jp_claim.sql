-- Claims for learning outside the portal: what a person says they learned, the proofs, and what became of it.
-- draft is the form as it was typed, in JSON; the columns beside it are what was read from it when it was
-- submitted. unit_id is the claimant's unit at that moment, by which the officers' queue is ordered.
CREATE TABLE jp_claim (
  id                  BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid                BINARY(16)    NOT NULL UNIQUE,
  institution_id      BIGINT        NOT NULL,
  person_id           BIGINT        NOT NULL,
  unit_id             BIGINT        NOT NULL,
  state               VARCHAR(10)   NOT NULL,
  pathway             VARCHAR(60)   NOT NULL,
  draft               MEDIUMTEXT    NOT NULL,
  scope               VARCHAR(13)   NULL,
  title               VARCHAR(200)  NULL,
  organiser           VARCHAR(200)  NULL,
  stretches           VARCHAR(200)  NULL,
  first_day           DATE          NULL,
  last_day            DATE          NULL,
  minutes_a_day       SMALLINT      NULL,
  programme_jp        DECIMAL(6,2)  NULL,
  semesters           TINYINT       NULL,
  certificate_number  VARCHAR(100)  NULL,
  certificate_key     VARCHAR(100)  NULL,
  learned             VARCHAR(4000) NULL,
  created_at          DATETIME(6)   NOT NULL,
  changed_at          DATETIME(6)   NOT NULL,
  submitted_at        DATETIME(6)   NULL,
  decided_at          DATETIME(6)   NULL,
  seen_at             DATETIME(6)   NULL,
  version             INT           NOT NULL DEFAULT 0,
  -- the officers' queue, of the city and of a unit: the columns that choose, order and exclude one's own
  KEY jp_claim_queue (institution_id, state, submitted_at, id, person_id),
  KEY jp_claim_unit (institution_id, state, unit_id, submitted_at, id, person_id),
  KEY jp_claim_person (person_id, first_day, last_day),
  KEY jp_claim_changed (person_id, changed_at),
  KEY jp_claim_certificate (institution_id, certificate_key),
  CONSTRAINT jp_claim_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id),
  CONSTRAINT jp_claim_claimant FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What happened to a claim; rows are only added.
CREATE TABLE jp_claim_step (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  claim_id   BIGINT        NOT NULL,
  kind       VARCHAR(10)   NOT NULL,
  at         DATETIME(6)   NOT NULL,
  person_id  BIGINT        NOT NULL,
  note       VARCHAR(1000) NULL,
  citation   VARCHAR(160)  NULL,
  KEY jp_claim_step_claim (claim_id, id),
  CONSTRAINT jp_claim_step_claim FOREIGN KEY (claim_id) REFERENCES jp_claim (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The files that lie beside the database, by their SHA-256. The row is the lock under which a file comes and goes.
CREATE TABLE jp_claim_file (
  sha256      BINARY(32)   NOT NULL PRIMARY KEY,
  media_type  VARCHAR(40)  NOT NULL,
  size        INT          NOT NULL,
  stored_at   DATETIME(6)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A document of a claim: what it is by the regulation's row, and the file that shows it.
CREATE TABLE jp_claim_document (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid       BINARY(16)    NOT NULL UNIQUE,
  claim_id   BIGINT        NOT NULL,
  code       VARCHAR(60)   NOT NULL,
  sha256     BINARY(32)    NOT NULL,
  file_name  VARCHAR(160)  NOT NULL,
  added_at   DATETIME(6)   NOT NULL,
  UNIQUE KEY jp_claim_document_once (claim_id, sha256, code),
  KEY jp_claim_document_file (sha256, claim_id),
  CONSTRAINT jp_claim_document_claim FOREIGN KEY (claim_id) REFERENCES jp_claim (id),
  CONSTRAINT jp_claim_document_file FOREIGN KEY (sha256) REFERENCES jp_claim_file (sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
