-- One try at a quiz; answers are saved one by one and marked at submission.
CREATE TABLE learning_quiz_attempt (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid          BINARY(16)  NOT NULL UNIQUE,
  enrolment_id  BIGINT      NOT NULL,
  activity_id   BIGINT      NOT NULL,
  number        SMALLINT    NOT NULL,
  started_at    DATETIME(6) NOT NULL,
  submitted_at  DATETIME(6) NULL,
  percent       TINYINT     NULL,
  passed        BOOLEAN     NULL,
  UNIQUE KEY learning_quiz_attempt_number (enrolment_id, activity_id, number),
  CONSTRAINT learning_quiz_attempt_enrolment FOREIGN KEY (enrolment_id) REFERENCES learning_enrolment (id),
  CONSTRAINT learning_quiz_attempt_activity FOREIGN KEY (activity_id) REFERENCES learning_activity (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE learning_quiz_answer (
  attempt_id    BIGINT       NOT NULL,
  question_key  VARCHAR(40)  NOT NULL,
  chosen        VARCHAR(400) NOT NULL,
  answered_at   DATETIME(6)  NOT NULL,
  correct       BOOLEAN      NULL,
  PRIMARY KEY (attempt_id, question_key),
  CONSTRAINT learning_quiz_answer_attempt FOREIGN KEY (attempt_id) REFERENCES learning_quiz_attempt (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A certificate is what was true on the day it was issued: names and figures are copies.
CREATE TABLE learning_certificate (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code            VARCHAR(24)   NOT NULL UNIQUE,
  institution_id  BIGINT        NOT NULL,
  enrolment_id    BIGINT        NOT NULL UNIQUE,
  person_id       BIGINT        NOT NULL,
  holder_name     VARCHAR(160)  NOT NULL,
  course_title_id VARCHAR(200)  NOT NULL,
  course_title_en VARCHAR(200)  NOT NULL,
  load_minutes    SMALLINT      NOT NULL,
  jp              DECIMAL(7, 2) NOT NULL,
  issuer          VARCHAR(160)  NOT NULL,
  issued_on       DATE          NOT NULL,
  status          VARCHAR(10)   NOT NULL,
  revoked_at      DATETIME(6)   NULL,
  revoked_by      BIGINT        NULL,
  revoke_reason   VARCHAR(400)  NULL,
  KEY learning_certificate_person (person_id, issued_on),
  CONSTRAINT learning_certificate_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id),
  CONSTRAINT learning_certificate_enrolment FOREIGN KEY (enrolment_id) REFERENCES learning_enrolment (id),
  CONSTRAINT learning_certificate_person_fk FOREIGN KEY (person_id) REFERENCES people_person (id),
  CONSTRAINT learning_certificate_revoker FOREIGN KEY (revoked_by) REFERENCES people_person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
