-- Courses as shipped in content/courses. institution_id is null for a course that every city may offer.
-- about: level, competency, outcomes and sources as JSON, read whole and never searched.
CREATE TABLE learning_course (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  institution_id  BIGINT        NULL,
  slug            VARCHAR(80)   NOT NULL UNIQUE,
  title_id        VARCHAR(200)  NOT NULL,
  title_en        VARCHAR(200)  NOT NULL,
  summary_id      VARCHAR(1000) NOT NULL,
  summary_en      VARCHAR(1000) NOT NULL,
  language        VARCHAR(20)   NOT NULL,
  pathway         VARCHAR(60)   NOT NULL,
  scope           VARCHAR(20)   NOT NULL,
  load_minutes    SMALLINT      NOT NULL,
  pass_percent    TINYINT       NOT NULL,
  issuer          VARCHAR(160)  NOT NULL,
  about           MEDIUMTEXT    NOT NULL,
  activity_count  SMALLINT      NOT NULL,
  listed          BOOLEAN       NOT NULL,
  CONSTRAINT learning_course_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The steps of a course, with the module that each stands in. A step that a new edition drops is retired,
-- not deleted: what people did there stays.
CREATE TABLE learning_activity (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_id       BIGINT        NOT NULL,
  activity_key    VARCHAR(60)   NOT NULL,
  ordinal         SMALLINT      NOT NULL,
  module_ordinal  SMALLINT      NOT NULL,
  module_title_id VARCHAR(200)  NOT NULL,
  module_title_en VARCHAR(200)  NOT NULL,
  kind            VARCHAR(10)   NOT NULL,
  title_id        VARCHAR(200)  NOT NULL,
  title_en        VARCHAR(200)  NOT NULL,
  minutes         SMALLINT      NOT NULL,
  final_quiz      BOOLEAN       NOT NULL,
  retired         BOOLEAN       NOT NULL,
  html            MEDIUMTEXT    NULL,
  media           VARCHAR(160)  NULL,
  captions        VARCHAR(160)  NULL,
  poster          VARCHAR(160)  NULL,
  quiz            MEDIUMTEXT    NULL,
  UNIQUE KEY learning_activity_key (course_id, activity_key),
  CONSTRAINT learning_activity_course FOREIGN KEY (course_id) REFERENCES learning_course (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
