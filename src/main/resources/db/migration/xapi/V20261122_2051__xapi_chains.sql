-- Statements about other statements are found by the filters of those: newest first by this key. A statement about
-- one that is itself about a third has a row for each of them.
ALTER TABLE xapi_statement_ref
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (statement_key, target_id),
  ADD KEY xapi_statement_ref_newest (store_id, statement_key);
