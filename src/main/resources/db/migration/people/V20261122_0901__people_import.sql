-- An import of people: the uploaded file in parts, its rows as read, and what each row would do. running_for
-- holds the city while an import is being read or applied; being unique, it lets only one run at a time.
CREATE TABLE people_import (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid            BINARY(16)   NOT NULL UNIQUE,
  institution_id  BIGINT       NOT NULL,
  started_by      BIGINT       NOT NULL,
  started_at      DATETIME(6)  NOT NULL,
  ended_at        DATETIME(6)  NULL,
  file_name       VARCHAR(160) NOT NULL,
  state           VARCHAR(12)  NOT NULL,
  problem         VARCHAR(40)  NULL,
  problem_detail  VARCHAR(200) NULL,
  progress        SMALLINT     NOT NULL DEFAULT 0,
  rows_new        INT          NOT NULL DEFAULT 0,
  rows_changed    INT          NOT NULL DEFAULT 0,
  rows_same       INT          NOT NULL DEFAULT 0,
  rows_rejected   INT          NOT NULL DEFAULT 0,
  units_new       INT          NOT NULL DEFAULT 0,
  units_changed   INT          NOT NULL DEFAULT 0,
  running_for     BIGINT       NULL,
  UNIQUE KEY people_import_running (running_for),
  KEY people_import_latest (institution_id, id),
  CONSTRAINT people_import_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE people_import_part (
  import_id  BIGINT     NOT NULL,
  part       INT        NOT NULL,
  content    MEDIUMBLOB NOT NULL,
  PRIMARY KEY (import_id, part),
  CONSTRAINT people_import_part_of FOREIGN KEY (import_id) REFERENCES people_import (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- cells: the row's fields as sent, by column, as JSON; notes: reasons of a rejection or names of what changes.
CREATE TABLE people_import_row (
  import_id  BIGINT      NOT NULL,
  line       INT         NOT NULL,
  cells      TEXT        NOT NULL,
  outcome    VARCHAR(10) NOT NULL,
  notes      TEXT        NOT NULL,
  PRIMARY KEY (import_id, line),
  KEY people_import_row_outcome (import_id, outcome, line),
  CONSTRAINT people_import_row_of FOREIGN KEY (import_id) REFERENCES people_import (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
