-- The city: institution, unit tree, positions, people with their dated status and roles.
CREATE TABLE people_institution (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slug          VARCHAR(60)  NOT NULL UNIQUE,
  name          VARCHAR(120) NOT NULL,
  short_name    VARCHAR(40)  NOT NULL,
  tagline       VARCHAR(160) NOT NULL,
  time_zone     VARCHAR(40)  NOT NULL,
  policy_id     VARCHAR(60)  NOT NULL,
  accent_colour CHAR(7)      NULL,
  logo          MEDIUMBLOB   NULL,
  logo_type     VARCHAR(40)  NULL,
  home_page     VARCHAR(200) NOT NULL,
  version       INT          NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE people_unit (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  institution_id  BIGINT       NOT NULL,
  code            VARCHAR(40)  NOT NULL,
  name            VARCHAR(160) NOT NULL,
  parent_id       BIGINT       NULL,
  path            VARCHAR(400) NOT NULL,
  version         INT          NOT NULL DEFAULT 0,
  UNIQUE KEY people_unit_code (institution_id, code),
  KEY people_unit_path (institution_id, path),
  CONSTRAINT people_unit_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id),
  CONSTRAINT people_unit_parent FOREIGN KEY (parent_id) REFERENCES people_unit (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE people_position (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  institution_id  BIGINT       NOT NULL,
  name            VARCHAR(160) NOT NULL,
  kind            VARCHAR(20)  NOT NULL,
  version         INT          NOT NULL DEFAULT 0,
  UNIQUE KEY people_position_name (institution_id, name),
  CONSTRAINT people_position_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- number is the NIP or NI PPPK in force: what people sign in with, not their key. A PPPK's number changes
-- with the agreement; uuid (outside) and personnel_key (the personnel system's own) do not.
CREATE TABLE people_person (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid              BINARY(16)   NOT NULL UNIQUE,
  institution_id    BIGINT       NOT NULL,
  personnel_key     VARCHAR(40)  NOT NULL,
  number            VARCHAR(18)  NOT NULL,
  name              VARCHAR(160) NOT NULL,
  email             VARCHAR(160) NULL,
  unit_id           BIGINT       NOT NULL,
  position_id       BIGINT       NULL,
  supervisor_id     BIGINT       NULL,
  locale            CHAR(2)      NOT NULL DEFAULT 'id',
  active            BOOLEAN      NOT NULL DEFAULT TRUE,
  password_hash     VARCHAR(400) NULL,
  change_password   BOOLEAN      NOT NULL DEFAULT FALSE,
  failed_sign_ins   SMALLINT     NOT NULL DEFAULT 0,
  locked_until      DATETIME(6)  NULL,
  version           INT          NOT NULL DEFAULT 0,
  UNIQUE KEY people_person_key (institution_id, personnel_key),
  UNIQUE KEY people_person_number (number),
  UNIQUE KEY people_person_email (email),
  KEY people_person_unit (unit_id, name),
  KEY people_person_supervisor (supervisor_id),
  KEY people_person_name (institution_id, name),
  CONSTRAINT people_person_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id),
  CONSTRAINT people_person_unit_fk FOREIGN KEY (unit_id) REFERENCES people_unit (id),
  CONSTRAINT people_person_position FOREIGN KEY (position_id) REFERENCES people_position (id),
  CONSTRAINT people_person_supervisor_fk FOREIGN KEY (supervisor_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- PNS or PPPK, from when to when, under which number; contract_start begins a PPPK's contract year.
CREATE TABLE people_asn_status (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id       BIGINT      NOT NULL,
  asn_type        VARCHAR(4)  NOT NULL,
  number          VARCHAR(18) NOT NULL,
  valid_from      DATE        NOT NULL,
  valid_until     DATE        NULL,
  contract_start  DATE        NULL,
  UNIQUE KEY people_asn_status_from (person_id, valid_from),
  CONSTRAINT people_asn_status_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A role is laid on a person beside the post, by decree and for a time (Blitar 35/2023 Pasal 8).
CREATE TABLE people_role (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id     BIGINT      NOT NULL,
  role          VARCHAR(20) NOT NULL,
  decree_number VARCHAR(80) NULL,
  decree_date   DATE        NULL,
  valid_from    DATE        NOT NULL,
  valid_until   DATE        NULL,
  version       INT         NOT NULL DEFAULT 0,
  UNIQUE KEY people_role_once (person_id, role, valid_from),
  KEY people_role_by_role (role),
  CONSTRAINT people_role_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
