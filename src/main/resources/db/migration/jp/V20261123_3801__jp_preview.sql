-- What a change of rules would do to everybody's JP, looked at before it is decided and kept with the decision.
-- Nothing here is part of the ledger.
CREATE TABLE jp_preview (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  institution_id  BIGINT       NOT NULL,
  name            VARCHAR(80)  NOT NULL,
  value           VARCHAR(40)  NOT NULL,
  value_before    VARCHAR(60)  NOT NULL,
  valid_from      DATE         NOT NULL,
  shown_from      DATE         NOT NULL,
  -- Key of the newest decision that it took into account; with a newer one it is out of date.
  settings_seen   BIGINT       NOT NULL,
  state           VARCHAR(10)  NOT NULL,
  done            INT          NOT NULL DEFAULT 0,
  total           INT          NOT NULL DEFAULT 0,
  requested_by    VARCHAR(200) NOT NULL,
  started_at      DATETIME(6)  NOT NULL,
  seen_at         DATETIME(6)  NOT NULL,
  finished_at     DATETIME(6)  NULL,
  applied_at      DATETIME(6)  NULL,
  decided_by      VARCHAR(160) NULL,
  reason          VARCHAR(400) NULL,
  KEY jp_preview_institution (institution_id, id),
  CONSTRAINT jp_preview_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- How many were looked at, by year.
CREATE TABLE jp_preview_year (
  preview_id  BIGINT    NOT NULL,
  year        SMALLINT  NOT NULL,
  people      INT       NOT NULL,
  PRIMARY KEY (preview_id, year),
  CONSTRAINT jp_preview_year_preview FOREIGN KEY (preview_id) REFERENCES jp_preview (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Those whose figures would change, with the figures before and after.
CREATE TABLE jp_preview_person (
  preview_id       BIGINT        NOT NULL,
  year             SMALLINT      NOT NULL,
  person_id        BIGINT        NOT NULL,
  target_before    DECIMAL(8,2)  NOT NULL,
  counted_before   DECIMAL(8,2)  NOT NULL,
  waiting_before   DECIMAL(8,2)  NOT NULL,
  over_before      DECIMAL(8,2)  NOT NULL,
  target_after     DECIMAL(8,2)  NOT NULL,
  counted_after    DECIMAL(8,2)  NOT NULL,
  waiting_after    DECIMAL(8,2)  NOT NULL,
  over_after       DECIMAL(8,2)  NOT NULL,
  gain             DECIMAL(8,2)  NOT NULL,
  size             DECIMAL(8,2)  NOT NULL,
  crossing         VARCHAR(4)    NOT NULL,
  PRIMARY KEY (preview_id, year, person_id),
  KEY jp_preview_person_size (preview_id, size, person_id),
  KEY jp_preview_person_crossing (preview_id, crossing, size),
  CONSTRAINT jp_preview_person_preview FOREIGN KEY (preview_id) REFERENCES jp_preview (id) ON DELETE CASCADE,
  CONSTRAINT jp_preview_person_person FOREIGN KEY (person_id) REFERENCES people_person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
