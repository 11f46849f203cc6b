package id.corpu.xapi.application;

import id.corpu.xapi.domain.Links;
import id.corpu.xapi.domain.NameKey;
import id.corpu.xapi.domain.Page;
import id.corpu.xapi.domain.StatementKey;
import id.corpu.xapi.domain.StatementQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * The query for a page of statements. Every filter pages on an index that ends with the statement's
 * key: that of the statements, or that of a link table when an agent or activity is asked for.
 * "Related" asks two ranges of a link table (direct and not), each in order and each no longer than
 * a page, and merges them. A statement about another statement is also found by the filters of that
 * one (XAPI-00164), and that one may be about a third.
 */
final class FilterSql {

  private static final String PAGE =
      "SELECT s.id, s.payload FROM (SELECT id FROM ((%s)) all_ranges ORDER BY id%s LIMIT :limit) page"
          + " STRAIGHT_JOIN xapi_statement s ON s.id = page.id ORDER BY s.id%s";

  private final StatementQuery query;
  private final String order;
  private final Map<String, Object> values = new TreeMap<>();

  /** What has to be true of a statement that is shown. */
  private final List<String> shown = new ArrayList<>();

  /** What has to be true of it, or of one that it is about; {@code %s} is the table's alias. */
  private final List<String> matched = new ArrayList<>();

  FilterSql(long storeId, StatementQuery query) {
    this.query = query;
    this.order = query.ascending() ? " ASC" : " DESC";
    values.put("store", storeId);
    values.put("limit", query.limit() + 1);
    shown.add("s.store_id = :store");
    if (!query.withVoided()) {
      shown.add("NOT s.voided");
    }
    query.verb().ifPresent(verb -> match("%s.verb_id = :verb", "verb", NameKey.of(storeId, verb)));
    query
        .registration()
        .ifPresent(r -> match("%s.registration = :registration", "registration", r));
    query.agent().ifPresent(a -> values.put("agent", NameKey.of(storeId, a.ifi())));
    query.activity().ifPresent(iri -> values.put("activity", NameKey.of(storeId, iri)));
    query.authority().ifPresent(a -> authority(NameKey.of(storeId, a.ifi())));
  }

  /** One row more than the page has, if there is one. */
  List<Page.Row> rows(Handle handle) {
    return handle
        .createQuery(sql())
        .bindMap(values)
        .map((row, context) -> new Page.Row(row.getLong("id"), row.getString("payload")))
        .list();
  }

  private void match(String condition, String name, Object value) {
    matched.add(condition);
    values.put(name, value);
  }

  private void authority(Object authority) {
    shown.add(
        "EXISTS (SELECT 1 FROM xapi_statement_actor m WHERE m.actor_id = :authority"
            + " AND m.direct IN (FALSE, TRUE) AND m.statement_key = s.id AND m.usages & "
            + Links.AUTHORITY
            + ")");
    values.put("authority", authority);
  }

  private String sql() {
    boolean asksForContent =
        !matched.isEmpty() || query.agent().isPresent() || query.activity().isPresent();
    if (!asksForContent) {
      return range("s.id, s.payload", "", "");
    }
    List<String> ranges = new ArrayList<>();
    for (String agent : reaches(query.agent().isPresent(), query.relatedAgents())) {
      for (String activity : reaches(query.activity().isPresent(), query.relatedActivities())) {
        ranges.add(range("s.id", agent, activity));
      }
    }
    ranges.add(referring());
    return PAGE.formatted(String.join(") UNION (", ranges), order, order);
  }

  /** The values of {@code direct} that a link may have; one empty text when there is no link. */
  private static List<String> reaches(boolean asked, boolean related) {
    if (!asked) {
      return List.of("");
    }
    return related ? List.of("TRUE", "FALSE") : List.of("TRUE");
  }

  private String range(String columns, String agent, String activity) {
    List<String> where = new ArrayList<>(shown);
    matched.forEach(condition -> where.add(condition.formatted("s")));
    if (!agent.isEmpty()) {
      where.add("a.actor_id = :agent AND a.direct = " + agent);
    }
    if (!activity.isEmpty()) {
      where.add("c.activity_id = :activity AND c.direct = " + activity);
    }
    String key =
        agent.isEmpty() ? (activity.isEmpty() ? "s.id" : "c.statement_key") : "a.statement_key";
    return select(columns, tables(!agent.isEmpty(), !activity.isEmpty()), where, key);
  }

  /** Statements that refer, directly or over others, to one that matches. */
  private String referring() {
    StringBuilder from =
        new StringBuilder(
            "xapi_statement_ref r JOIN xapi_statement s ON s.id = r.statement_key"
                + " JOIN xapi_statement t ON t.store_id = r.store_id AND t.statement_id = r.target_id");
    List<String> where = new ArrayList<>(shown);
    where.add("r.store_id = :store");
    matched.forEach(condition -> where.add(condition.formatted("t")));
    if (query.agent().isPresent()) {
      from.append(" JOIN xapi_statement_actor a ON a.statement_key = t.id");
      where.add("a.actor_id = :agent AND a.direct IN " + direct(query.relatedAgents()));
    }
    if (query.activity().isPresent()) {
      from.append(" JOIN xapi_statement_activity c ON c.statement_key = t.id");
      where.add("c.activity_id = :activity AND c.direct IN " + direct(query.relatedActivities()));
    }
    return select("DISTINCT r.statement_key AS id", from.toString(), where, "r.statement_key");
  }

  private static String direct(boolean related) {
    return related ? "(TRUE, FALSE)" : "(TRUE)";
  }

  private String select(String columns, String tables, List<String> conditions, String key) {
    List<String> where = new ArrayList<>(conditions);
    where.addAll(bounds(key));
    return "SELECT "
        + columns
        + " FROM "
        + tables
        + " WHERE "
        + String.join(" AND ", where)
        + " ORDER BY "
        + key
        + order
        + " LIMIT :limit";
  }

  /**
   * The narrowest table first; the others follow by key. Whether verb and registration fit is asked
   * of their indexes, which are small and stay in memory: the row itself, with its payload, is read
   * only of what is shown.
   */
  private String tables(boolean agent, boolean activity) {
    if (!agent && !activity) {
      return "xapi_statement s";
    }
    String key = agent ? "a.statement_key" : "c.statement_key";
    StringBuilder tables =
        new StringBuilder(agent ? "xapi_statement_actor a" : "xapi_statement_activity c");
    if (agent && activity) {
      tables.append(
          " STRAIGHT_JOIN xapi_statement_activity c ON c.statement_key = a.statement_key");
    }
    if (query.verb().isPresent()) {
      tables.append(fitting("v", "xapi_statement_verb", "verb_id = :verb", key));
    }
    if (query.registration().isPresent()) {
      tables.append(
          fitting("g", "xapi_statement_registration", "registration = :registration", key));
    }
    return tables.append(" STRAIGHT_JOIN xapi_statement s ON s.id = ").append(key).toString();
  }

  private static String fitting(String alias, String index, String condition, String key) {
    return " STRAIGHT_JOIN xapi_statement %1$s FORCE INDEX (%2$s) ON %1$s.store_id = :store AND %1$s.%3$s AND %1$s.id = %4$s"
        .formatted(alias, index, condition, key);
  }

  private List<String> bounds(String key) {
    List<String> bounds = new ArrayList<>();
    query
        .since()
        .ifPresent(
            since -> {
              bounds.add(key + " >= :since");
              values.put("since", StatementKey.after(since));
            });
    query
        .until()
        .ifPresent(
            until -> {
              bounds.add(key + " < :until");
              values.put("until", StatementKey.after(until));
            });
    query
        .cursor()
        .ifPresent(
            cursor -> {
              bounds.add(key + (query.ascending() ? " > :cursor" : " < :cursor"));
              values.put("cursor", cursor);
            });
    return bounds;
  }
}
