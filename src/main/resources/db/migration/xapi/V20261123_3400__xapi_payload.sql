-- Statements repeat the same words: compressed, a million of them take half the room on disk and in the buffer pool.
ALTER TABLE xapi_statement MODIFY payload MEDIUMTEXT COMPRESSED NOT NULL;
