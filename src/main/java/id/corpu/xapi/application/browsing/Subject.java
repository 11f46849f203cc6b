package id.corpu.xapi.application.browsing;

/** What a page of the browser may be about, and the index that pages its statements. */
public enum Subject {
  PERSON(
      "xapi_actor",
      "ifi",
      "xapi_statement_actor",
      "actor_id = :id AND direct = TRUE",
      "statement_key"),
  VERB("xapi_verb", "iri", "xapi_statement", "store_id = :store AND verb_id = :id", "id"),
  ACTIVITY(
      "xapi_activity",
      "iri",
      "xapi_statement_activity",
      "activity_id = :id AND direct = TRUE",
      "statement_key");

  private final String names;
  private final String name;
  private final String links;
  private final String condition;
  private final String key;

  Subject(String names, String name, String links, String condition, String key) {
    this.names = names;
    this.name = name;
    this.links = links;
    this.condition = condition;
    this.key = key;
  }

  /** The identifier: IFI or IRI. */
  String nameSql() {
    return "SELECT " + name + " FROM " + names + " WHERE id = :id AND store_id = :store";
  }

  /** Keys of the first and the last statement; two look-ups in the index. */
  String endsSql() {
    return "SELECT MIN(" + key + "), MAX(" + key + ") FROM " + links + " WHERE " + condition;
  }

  /** How many statements between two keys, counted up to a bound; parameters carry a number. */
  String countSql(int number) {
    return "SELECT COUNT(*) FROM (SELECT 1 FROM "
        + links
        + " WHERE "
        + condition
        + " AND %s >= :from%d AND %s < :to%d LIMIT :most) c%d"
            .formatted(key, number, key, number, number);
  }

  /** Verbs of the newest statements. */
  String verbsSql() {
    return "SELECT v.iri, COUNT(*) AS statements FROM (SELECT "
        + key
        + " AS id FROM "
        + links
        + " WHERE "
        + condition
        + " ORDER BY "
        + key
        + " DESC LIMIT :sample) newest JOIN xapi_statement s ON s.id = newest.id"
        + " JOIN xapi_verb v ON v.id = s.verb_id GROUP BY v.iri ORDER BY statements DESC, v.iri LIMIT 12";
  }
}
