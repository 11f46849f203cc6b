package id.corpu.xapi.application.browsing;

import id.corpu.xapi.domain.browsing.Known;
import java.util.List;
import java.util.Set;

/**
 * A statement with everything around it.
 *
 * @param version xAPI version that it follows
 * @param referring statements about it, the newest first; those that void it too
 * @param more whether there are more of them
 * @param kept SHA-2 of the attachments whose data the store has
 */
public record StatementDetail(
    BrowsedStatement statement,
    String version,
    List<BrowsedStatement> referring,
    boolean more,
    Set<String> kept,
    Known known) {}
