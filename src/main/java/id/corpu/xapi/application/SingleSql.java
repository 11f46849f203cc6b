package id.corpu.xapi.application;

import id.corpu.xapi.AgentId;
import id.corpu.xapi.domain.Links;
import id.corpu.xapi.domain.NameKey;
import id.corpu.xapi.domain.Page;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The query for one statement. */
record SingleSql(long storeId, UUID id, boolean voided, Optional<AgentId> authority) {

  Optional<Page.Row> row(Handle handle) {
    String mine =
        authority.isEmpty()
            ? ""
            : " AND EXISTS (SELECT 1 FROM xapi_statement_actor m WHERE m.actor_id = :authority"
                + " AND m.direct IN (FALSE, TRUE) AND m.statement_key = s.id AND m.usages & "
                + Links.AUTHORITY
                + ")";
    Query query =
        handle
            .createQuery(
                "SELECT s.id, s.payload FROM xapi_statement s WHERE s.store_id = :store"
                    + " AND s.statement_id = :id AND s.voided = :voided"
                    + mine)
            .bind("store", storeId)
            .bind("id", id)
            .bind("voided", voided);
    authority.ifPresent(agent -> query.bind("authority", NameKey.of(storeId, agent.ifi())));
    return query
        .map((row, context) -> new Page.Row(row.getLong("id"), row.getString("payload")))
        .findOne();
  }
}
