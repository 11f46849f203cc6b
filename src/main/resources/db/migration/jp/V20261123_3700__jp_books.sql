-- The closed years of a city: how far its books are closed, every step of closing, and what was sealed.

-- Whoever writes ledgers of a city holds its row shared, who closes or reopens a year holds it alone. Closed are
-- all years up to closed_through; 0 when none is.
CREATE TABLE jp_book (
  institution_id  BIGINT    NOT NULL PRIMARY KEY,
  closed_through  SMALLINT  NOT NULL DEFAULT 0,
  CONSTRAINT jp_book_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The register: rows are only added, and each carries the digest of the one before. step is CLOSED, REOPENED or
-- CHECKED; book is the sealed book that it made or speaks of; the figures are those of the year at that moment.
CREATE TABLE jp_book_step (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  institution_id  BIGINT        NOT NULL,
  year            SMALLINT      NOT NULL,
  step            VARCHAR(10)   NOT NULL,
  book            BINARY(16)    NOT NULL,
  decree_number   VARCHAR(80)   NULL,
  decree_date     DATE          NULL,
  reason          VARCHAR(400)  NOT NULL,
  taken_by        BIGINT        NOT NULL,
  taken_by_name   VARCHAR(160)  NOT NULL,
  taken_at        DATETIME(6)   NOT NULL,
  people          INT           NOT NULL,
  reached         INT           NOT NULL,
  entries         INT           NOT NULL,
  counted         DECIMAL(12,2) NOT NULL,
  waiting         DECIMAL(12,2) NOT NULL,
  over_cap        DECIMAL(12,2) NOT NULL,
  b10             DECIMAL(12,2) NOT NULL,
  b20             DECIMAL(12,2) NOT NULL,
  b70             DECIMAL(12,2) NOT NULL,
  outside_mix     DECIMAL(12,2) NOT NULL,
  adjusted        DECIMAL(12,2) NOT NULL,
  seal            BINARY(32)    NOT NULL,
  finding         VARCHAR(20)   NULL,
  previous        BINARY(32)    NOT NULL,
  digest          BINARY(32)    NOT NULL,
  KEY jp_book_step_city (institution_id, id),
  CONSTRAINT jp_book_step_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A person's part of a sealed book: the lines as they were, packed, and 32 bytes of the chain for each. Kept when
-- the year is reopened.
CREATE TABLE jp_sealed_person (
  book         BINARY(16)  NOT NULL,
  person_id    BIGINT      NOT NULL,
  text_packed  MEDIUMBLOB  NOT NULL,
  links        MEDIUMBLOB  NOT NULL,
  PRIMARY KEY (book, person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What became known of a closed year later, booked in the year that is open: before_jp is what the books have for
-- that line, after_jp what it would be worth now.
CREATE TABLE jp_adjustment (
  person_id          BIGINT        NOT NULL,
  year               SMALLINT      NOT NULL,
  closed_year        SMALLINT      NOT NULL,
  statement_id       BINARY(16)    NOT NULL,
  ordinal            SMALLINT      NOT NULL,
  institution_id     BIGINT        NOT NULL,
  credited_on        DATE          NOT NULL,
  pathway            VARCHAR(60)   NOT NULL,
  title              VARCHAR(200)  NOT NULL,
  reason             VARCHAR(12)   NOT NULL,
  before_jp          DECIMAL(8,2)  NOT NULL,
  after_jp           DECIMAL(8,2)  NOT NULL,
  difference         DECIMAL(8,2)  NOT NULL,
  citation           VARCHAR(160)  NOT NULL,
  arithmetic         VARCHAR(1000) NOT NULL,
  policy_version_id  INT           NOT NULL,
  noted_at           DATETIME(6)   NOT NULL,
  PRIMARY KEY (person_id, year, closed_year, statement_id, ordinal),
  KEY jp_adjustment_city (institution_id, year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The sum of a year's adjustments, beside its own figures.
ALTER TABLE jp_year_total ADD COLUMN adjusted DECIMAL(8,2) NOT NULL DEFAULT 0;
