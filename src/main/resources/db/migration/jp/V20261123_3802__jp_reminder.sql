-- Who was reminded of the yearly target, at most once in a calendar week (which begins on Monday).
CREATE TABLE jp_reminder (
  person_id       BIGINT       NOT NULL,
  week            DATE         NOT NULL,
  institution_id  BIGINT       NOT NULL,
  reminded_by     BIGINT       NOT NULL,
  reminded_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (person_id, week),
  CONSTRAINT jp_reminder_person FOREIGN KEY (person_id) REFERENCES people_person (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
