-- completes: the claim brings documents for learning that is on record and waits for them: an enrolment, or a single
-- statement by its id.
ALTER TABLE jp_claim
  ADD COLUMN completes BINARY(16) NULL AFTER pathway,
  ADD KEY jp_claim_completes (person_id, completes);
