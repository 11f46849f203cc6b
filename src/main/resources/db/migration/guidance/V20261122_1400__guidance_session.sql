-- Coaching and mentoring sessions: what was talked about and agreed, and how the two stand to it.
-- statement_id is the event that a confirmed session put on record; it also settles the order of
-- sessions of one day in the month's count, as the ledger does.
CREATE TABLE guidance_session (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  uuid            BINARY(16)    NOT NULL UNIQUE,
  institution_id  BIGINT        NOT NULL,
  kind            VARCHAR(10)   NOT NULL,
  coach_id        BIGINT        NOT NULL,
  coachee_id      BIGINT        NOT NULL,
  held_on         DATE          NOT NULL,
  starts_at       TIME          NOT NULL,
  minutes         SMALLINT      NOT NULL,
  mode            VARCHAR(10)   NOT NULL,
  place           VARCHAR(300)  NOT NULL,
  topic           VARCHAR(200)  NOT NULL,
  goals           VARCHAR(2000) NOT NULL,
  actions         VARCHAR(4000) NOT NULL,
  follow_up       VARCHAR(2000) NULL,
  follow_up_on    DATE          NULL,
  scope           VARCHAR(13)   NOT NULL,
  state           VARCHAR(10)   NOT NULL,
  decline_reason  VARCHAR(500)  NULL,
  statement_id    BINARY(16)    NOT NULL,
  created_at      DATETIME(6)   NOT NULL,
  settled_at      DATETIME(6)   NULL,
  version         INT           NOT NULL DEFAULT 0,
  -- NULL for a declined or withdrawn session, so that its corrected version may be logged
  standing        TINYINT AS (IF(state IN ('PROPOSED', 'CONFIRMED'), 1, NULL)) PERSISTENT,
  UNIQUE KEY guidance_session_once (coach_id, coachee_id, held_on, starts_at, standing),
  KEY guidance_session_coachee (coachee_id, kind, state, held_on),
  KEY guidance_session_coach (coach_id, held_on),
  CONSTRAINT guidance_session_institution FOREIGN KEY (institution_id) REFERENCES people_institution (id),
  CONSTRAINT guidance_session_coach_fk FOREIGN KEY (coach_id) REFERENCES people_person (id),
  CONSTRAINT guidance_session_coachee_fk FOREIGN KEY (coachee_id) REFERENCES people_person (id),
  CONSTRAINT guidance_session_two CHECK (coach_id <> coachee_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
