-- Every name that an agent was mentioned by, for its Person (xAPI Communication 2.4). name_id: the first 128 bits
-- of a SHA-256 of store, identifier and name, as everywhere in the store.
CREATE TABLE xapi_actor_name (
  actor_id  BINARY(16)     NOT NULL,
  name_id   BINARY(16)     NOT NULL,
  name      VARCHAR(1000)  NOT NULL,
  PRIMARY KEY (actor_id, name_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO xapi_actor_name (actor_id, name_id, name)
SELECT n.id,
       UNHEX(LEFT(SHA2(CONCAT(UNHEX(LPAD(HEX(n.store_id), 16, '0')), CAST(CONCAT(n.ifi, CHAR(10), n.name) AS BINARY)), 256), 32)),
       n.name
FROM (SELECT id, store_id, ifi, JSON_VALUE(payload, '$.name') AS name FROM xapi_actor) n
WHERE CHAR_LENGTH(n.name) BETWEEN 1 AND 1000;
