-- A piece of knowledge on its way through the seven stages (Blitar 35/2023 Pasal 24-25). Shipped articles are loaded for
-- every institution; once somebody edits one in the portal, newer shipped text no longer replaces it.
CREATE TABLE knowledge_asset (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  institution_id  BIGINT        NOT NULL,
  slug            VARCHAR(80)   NOT NULL,
  kind            VARCHAR(12)   NOT NULL,
  title           VARCHAR(160)  NOT NULL,
  title_en        VARCHAR(160)  NULL,
  summary         VARCHAR(400)  NOT NULL,
  summary_en      VARCHAR(400)  NULL,
  markdown        MEDIUMTEXT    NOT NULL,
  html            MEDIUMTEXT    NOT NULL,
  sources         TEXT          NOT NULL,
  pathway         VARCHAR(60)   NULL,
  policy          VARCHAR(60)   NULL,
  audience        VARCHAR(200)  NOT NULL DEFAULT '',
  stage           VARCHAR(20)   NOT NULL,
  state           VARCHAR(12)   NOT NULL,
  owner_unit      VARCHAR(160)  NOT NULL,
  review_by       DATE          NOT NULL,
  edited          BOOLEAN       NOT NULL DEFAULT FALSE,
  applied_count   INT           NOT NULL DEFAULT 0,
  changed_at      DATETIME(6)   NOT NULL,
  changed_by      BIGINT        NULL,
  version         INT           NOT NULL DEFAULT 0,
  UNIQUE KEY knowledge_asset_slug (institution_id, slug),
  KEY knowledge_asset_browse (institution_id, state, kind, title),
  KEY knowledge_asset_review (institution_id, review_by),
  CONSTRAINT knowledge_asset_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE knowledge_tag (
  asset_id  BIGINT       NOT NULL,
  tag       VARCHAR(60)  NOT NULL,
  PRIMARY KEY (asset_id, tag),
  KEY knowledge_tag_tag (tag),
  CONSTRAINT knowledge_tag_asset FOREIGN KEY (asset_id) REFERENCES knowledge_asset (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- "I applied this": once a person and article; event_id names its statement, so that it can be taken back.
CREATE TABLE knowledge_applied (
  asset_id    BIGINT       NOT NULL,
  person_id   BIGINT       NOT NULL,
  event_id    BINARY(16)   NOT NULL,
  applied_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (asset_id, person_id),
  KEY knowledge_applied_person (person_id),
  CONSTRAINT knowledge_applied_asset FOREIGN KEY (asset_id) REFERENCES knowledge_asset (id),
  CONSTRAINT knowledge_applied_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
