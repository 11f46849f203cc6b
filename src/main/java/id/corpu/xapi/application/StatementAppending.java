package id.corpu.xapi.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import id.corpu.xapi.Authority;
import id.corpu.xapi.StatementsStored;
import id.corpu.xapi.StoredStatement;
import id.corpu.xapi.domain.ContentHash;
import id.corpu.xapi.domain.Entry;
import id.corpu.xapi.domain.Incoming;
import id.corpu.xapi.domain.XapiVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Appends checked statements to the log, in the transaction that runs or in one of its own. */
@ApplicationScoped
@OpenUseCase("callers have checked who writes: the portal's features, or a credential at the door")
public class StatementAppending {

  private Database database;
  private KeyClock keys;
  private Names names;
  private Event<StatementsStored> stored;

  protected StatementAppending() {}

  @Inject
  public StatementAppending(
      Database database, KeyClock keys, Names names, Event<StatementsStored> stored) {
    this.database = database;
    this.keys = keys;
    this.names = names;
    this.stored = stored;
  }

  /** Statements of the portal itself. */
  @Transactional
  public List<UUID> appendOwn(long storeId, List<ObjectNode> statements, Authority authority) {
    return append(
        storeId,
        statements.stream()
            .map(
                tree ->
                    new Incoming(
                        id(tree), tree, null, XapiVersion.V1_0_3.ofStatements(), List.of()))
            .toList(),
        authority);
  }

  /**
   * Statements in the order given; those that are there already are left out silently.
   *
   * @throws Conflict {@code STATEMENT_CONFLICT} when an id stands for other content
   */
  @Transactional
  public List<UUID> append(long storeId, List<Incoming> statements, Authority authority) {
    if (statements.isEmpty()) {
      return List.of();
    }
    try (Handle handle = database.jdbi().open()) {
      List<Entry> entries = newOnes(handle, storeId, statements, authority);
      if (!entries.isEmpty()) {
        names.write(handle, storeId, entries, authority.mayDefine());
        StatementRows.write(handle.getConnection(), storeId, entries);
        AttachmentRows.write(handle.getConnection(), storeId, entries);
        Chains.write(handle, storeId, entries);
        List<StoredStatement> voided = Voiding.ofOlder(handle, storeId, entries);
        stored.fire(
            new StatementsStored(storeId, entries.stream().map(Entry::statement).toList(), voided));
      }
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
    return statements.stream().map(Incoming::id).toList();
  }

  private List<Entry> newOnes(
      Handle handle, long storeId, List<Incoming> statements, Authority authority)
      throws SQLException {
    AlreadyThere there =
        AlreadyThere.among(
            handle.getConnection(), storeId, statements.stream().map(Incoming::id).toList());
    long key = keys.take(statements.size());
    List<Entry> entries = new ArrayList<>(statements.size());
    Map<UUID, byte[]> contents = new HashMap<>(there.contents());
    for (Incoming incoming : statements) {
      byte[] hash = ContentHash.of(incoming.tree());
      byte[] stored = contents.putIfAbsent(incoming.id(), hash);
      if (stored == null) {
        entries.add(Entry.of(incoming, hash, key, authority));
        key = KeyClock.next(key);
      } else if (!Arrays.equals(stored, hash)) {
        throw new Conflict("STATEMENT_CONFLICT");
      }
    }
    return Voiding.marked(entries, there.takenBack());
  }

  private static UUID id(ObjectNode tree) {
    return UUID.fromString(tree.path("id").asText());
  }
}
