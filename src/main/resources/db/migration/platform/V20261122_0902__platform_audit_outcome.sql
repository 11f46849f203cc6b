-- The audit list filters by outcome; refusals are few among very many rows.
CREATE INDEX platform_audit_outcome ON platform_audit (institution_id, outcome, id);
