package id.corpu.xapi;

import java.util.List;

/**
 * Statements were added to a store; fired once a write, inside its transaction.
 *
 * @param added new statements; those that were there already are not among them
 * @param voided older statements that the new ones take back
 */
public record StatementsStored(
    long storeId, List<StoredStatement> added, List<StoredStatement> voided) {}
