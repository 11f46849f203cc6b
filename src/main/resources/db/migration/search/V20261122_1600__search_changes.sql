-- What must be indexed anew. Every node reads the rows into its own index; rows live a week.
-- changed_at is the database's clock at the insert, which precedes the commit: see ChangeFeed.
CREATE TABLE search_change (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind        VARCHAR(40)  NOT NULL,
  doc_key     VARCHAR(160) NOT NULL,
  changed_at  DATETIME(6)  NOT NULL,
  KEY search_change_at (changed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Names this database, so that an index built from another one is not taken for its own.
CREATE TABLE search_origin (
  uuid        CHAR(36)     NOT NULL PRIMARY KEY
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
INSERT INTO search_origin (uuid) VALUES (UUID());

-- What people looked for and did not find; no person, no day's pattern of a person.
CREATE TABLE search_miss (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  institution_id  BIGINT       NOT NULL,
  words           VARCHAR(120) NOT NULL,
  times           INT          NOT NULL,
  last_seen       DATETIME(6)  NOT NULL,
  UNIQUE KEY search_miss_words (institution_id, words),
  KEY search_miss_often (institution_id, times)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
