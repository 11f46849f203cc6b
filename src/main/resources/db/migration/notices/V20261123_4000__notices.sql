-- What people are told. The text is put together when it is read, in the reader's language: a row has the key of a
-- text and what fills it. mailed_at: when a mail said so, or when it was found that none is wanted.
CREATE TABLE notices_notice (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id   BIGINT        NOT NULL,
  created_at  DATETIME(6)   NOT NULL,
  feature     VARCHAR(40)   NOT NULL,
  text_key    VARCHAR(80)   NOT NULL,
  arguments   TEXT          NOT NULL,
  path        VARCHAR(300)  NOT NULL,
  read_at     DATETIME(6)   NULL,
  mailed_at   DATETIME(6)   NULL,
  KEY notices_notice_person (person_id, id),
  KEY notices_notice_unread (person_id, read_at),
  KEY notices_notice_unmailed (mailed_at, person_id),
  CONSTRAINT notices_notice_person_fk FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- How somebody wants mail, and when the last one went out; no row means once a day and never yet.
CREATE TABLE notices_mail (
  person_id  BIGINT       NOT NULL PRIMARY KEY,
  choice     VARCHAR(10)  NOT NULL DEFAULT 'DIGEST',
  last_at    DATETIME(6)  NULL,
  CONSTRAINT notices_mail_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
