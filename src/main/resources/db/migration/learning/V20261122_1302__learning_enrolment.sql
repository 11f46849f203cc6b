-- A person in a course. uuid is the xAPI registration. done_count and studied_seconds are kept, so that lists
-- need not count.
CREATE TABLE learning_enrolment (
  id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid             BINARY(16)  NOT NULL UNIQUE,
  institution_id   BIGINT      NOT NULL,
  course_id        BIGINT      NOT NULL,
  person_id        BIGINT      NOT NULL,
  enrolled_at      DATETIME(6) NOT NULL,
  launched_at      DATETIME(6) NULL,
  completed_at     DATETIME(6) NULL,
  last_activity_id BIGINT      NULL,
  last_seen_at     DATETIME(6) NOT NULL,
  done_count       SMALLINT    NOT NULL DEFAULT 0,
  studied_seconds  INT         NOT NULL DEFAULT 0,
  UNIQUE KEY learning_enrolment_once (person_id, course_id),
  KEY learning_enrolment_seen (person_id, completed_at, last_seen_at),
  KEY learning_enrolment_course (course_id, institution_id),
  CONSTRAINT learning_enrolment_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id),
  CONSTRAINT learning_enrolment_course_fk FOREIGN KEY (course_id) REFERENCES learning_course (id),
  CONSTRAINT learning_enrolment_person FOREIGN KEY (person_id) REFERENCES people_person (id),
  CONSTRAINT learning_enrolment_last FOREIGN KEY (last_activity_id) REFERENCES learning_activity (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What a person did with a step. place: thousandths of a page read, or seconds of a video.
CREATE TABLE learning_progress (
  enrolment_id  BIGINT      NOT NULL,
  activity_id   BIGINT      NOT NULL,
  opened_at     DATETIME(6) NOT NULL,
  completed_at  DATETIME(6) NULL,
  place         INT         NOT NULL DEFAULT 0,
  seconds       INT         NOT NULL DEFAULT 0,
  best_percent  TINYINT     NULL,
  PRIMARY KEY (enrolment_id, activity_id),
  CONSTRAINT learning_progress_enrolment FOREIGN KEY (enrolment_id) REFERENCES learning_enrolment (id),
  CONSTRAINT learning_progress_activity FOREIGN KEY (activity_id) REFERENCES learning_activity (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Study time of one opened page on one local day. visit is the opened page; a visit that goes on after
-- midnight or after a silence gets another span. claimed is how much the visit has reported in all, so that
-- a repeated report adds nothing; seconds is what was accepted for this span.
CREATE TABLE learning_study_span (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid          BINARY(16)  NOT NULL UNIQUE,
  visit         BINARY(16)  NOT NULL,
  enrolment_id  BIGINT      NOT NULL,
  activity_id   BIGINT      NOT NULL,
  person_id     BIGINT      NOT NULL,
  day           DATE        NOT NULL,
  started_at    DATETIME(6) NOT NULL,
  last_beat_at  DATETIME(6) NOT NULL,
  claimed       INT         NOT NULL,
  seconds       INT         NOT NULL,
  closed_at     DATETIME(6) NULL,
  KEY learning_study_span_visit (visit, id),
  KEY learning_study_span_open (closed_at, last_beat_at),
  KEY learning_study_span_enrolment (enrolment_id, closed_at),
  KEY learning_study_span_day (person_id, day, seconds),
  CONSTRAINT learning_study_span_enrolment_fk FOREIGN KEY (enrolment_id) REFERENCES learning_enrolment (id),
  CONSTRAINT learning_study_span_activity FOREIGN KEY (activity_id) REFERENCES learning_activity (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- When each person was last credited study time, in whatever course: two windows cannot earn at once.
CREATE TABLE learning_study_clock (
  person_id     BIGINT      NOT NULL PRIMARY KEY,
  counted_until DATETIME(6) NOT NULL,
  CONSTRAINT learning_study_clock_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
