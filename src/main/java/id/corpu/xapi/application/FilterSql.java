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
 * a page, and merges them.
 */
final class FilterSql {

  private final StatementQuery query;
  private final Map<String, Object> values = new TreeMap<>();
  private final List<String> conditions = new ArrayList<>();

  FilterSql(long storeId, StatementQuery query) {
    this.query = query;
    values.put("store", storeId);
    values.put("limit", query.limit() + 1);
    conditions.add("s.store_id = :store");
    conditions.add("NOT s.voided");
    query.verb().ifPresent(verb -> add("s.verb_id = :verb", "verb", NameKey.of(storeId, verb)));
    query.registration().ifPresent(r -> add("s.registration = :registration", "registration", r));
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

  private void add(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  private void authority(Object authority) {
    add(
        "EXISTS (SELECT 1 FROM xapi_statement_actor m WHERE m.actor_id = :authority"
            + " AND m.direct IN (FALSE, TRUE) AND m.statement_key = s.id AND m.usages & "
            + Links.AUTHORITY
            + ")",
        "authority",
        authority);
  }

  private String sql() {
    String order = query.ascending() ? " ASC" : " DESC";
    List<String> ranges = new ArrayList<>();
    for (String agent : reaches(query.agent().isPresent(), query.relatedAgents())) {
      for (String activity : reaches(query.activity().isPresent(), query.relatedActivities())) {
        ranges.add(range(agent, activity, order));
      }
    }
    if (ranges.size() == 1) {
      return ranges.get(0);
    }
    return "SELECT id, payload FROM (("
        + String.join(") UNION ALL (", ranges)
        + ")) all_ranges ORDER BY id"
        + order
        + " LIMIT :limit";
  }

  /** The values of {@code direct} that a link may have; one empty text when there is no link. */
  private static List<String> reaches(boolean asked, boolean related) {
    if (!asked) {
      return List.of("");
    }
    return related ? List.of("TRUE", "FALSE") : List.of("TRUE");
  }

  private String range(String agent, String activity, String order) {
    List<String> where = new ArrayList<>(conditions);
    if (!agent.isEmpty()) {
      where.add("a.actor_id = :agent AND a.direct = " + agent);
    }
    if (!activity.isEmpty()) {
      where.add("c.activity_id = :activity AND c.direct = " + activity);
    }
    String key =
        agent.isEmpty() ? (activity.isEmpty() ? "s.id" : "c.statement_key") : "a.statement_key";
    where.addAll(bounds(key));
    return "SELECT s.id, s.payload FROM "
        + tables(!agent.isEmpty(), !activity.isEmpty())
        + " WHERE "
        + String.join(" AND ", where)
        + " ORDER BY "
        + key
        + order
        + " LIMIT :limit";
  }

  /** The narrowest table first; the others follow by key. */
  private static String tables(boolean agent, boolean activity) {
    if (agent && activity) {
      return "xapi_statement_actor a STRAIGHT_JOIN xapi_statement_activity c"
          + " ON c.statement_key = a.statement_key"
          + " STRAIGHT_JOIN xapi_statement s ON s.id = a.statement_key";
    }
    if (agent) {
      return "xapi_statement_actor a STRAIGHT_JOIN xapi_statement s ON s.id = a.statement_key";
    }
    return activity
        ? "xapi_statement_activity c STRAIGHT_JOIN xapi_statement s ON s.id = c.statement_key"
        : "xapi_statement s";
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
